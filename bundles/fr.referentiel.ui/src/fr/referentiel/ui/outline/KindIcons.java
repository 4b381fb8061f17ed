// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.outline;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The icons of the kinds of elements, as the server names these kinds; made when first shown. */
final class KindIcons {
	private final Map<String, Image> images = new HashMap<>();

	/** The icon of a kind; never null. */
	Image of(SymbolKind kind, String detail) {
		return images.computeIfAbsent(file(kind, detail == null ? "" : detail), name -> {
			URL icon = FrameworkUtil.getBundle(KindIcons.class).getEntry("icons/" + name + ".svg");
			return ImageDescriptor.createFromURL(icon).createImage();
		});
	}

	private static String file(SymbolKind kind, String detail) {
		return switch (kind) {
		case Package -> "referentiel";
		case Namespace -> detail.startsWith("bloc") ? "bloc" : "pole";
		case Class -> "activite";
		case Method -> "tache";
		case Function -> "competence";
		case Field -> "savoir";
		case Constant -> "limite";
		case Property -> "critere";
		case Interface -> "unite";
		case Event -> "epreuve";
		case Struct -> "forme";
		default -> "autre";
		};
	}

	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
