// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The colours of the text, as the current theme has them; users may change them in the preferences. */
enum TextColours {
	KEYWORD("motCle", SWT.BOLD), TEXT("texte", SWT.NORMAL), CODE("code", SWT.NORMAL), COMMENT("commentaire", SWT.ITALIC), NUMBER("nombre", SWT.NORMAL),
	MARKER("puce", SWT.NORMAL);

	/** The beginning of the colours' names in the registry. */
	static final String PREFIX = "fr.referentiel.ui.couleur.";

	private final String name;
	private final int style;

	TextColours(String name, int style) {
		this.name = name;
		this.style = style;
	}

	/** The colour of one of the server's semantic token types, or null for the plain text's. */
	static TextColours ofToken(String type) {
		return switch (type) {
		case "keyword", "modifier" -> KEYWORD;
		case "string" -> TEXT;
		case "comment" -> COMMENT;
		case "number" -> NUMBER;
		case "class", "type", "enum", "enumMember", "variable", "property", "function", "method", "namespace", "struct", "label" -> CODE;
		default -> null;
		};
	}

	TextAttribute attribute() {
		Color colour = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(PREFIX + name);
		return new TextAttribute(colour, null, style);
	}
}
