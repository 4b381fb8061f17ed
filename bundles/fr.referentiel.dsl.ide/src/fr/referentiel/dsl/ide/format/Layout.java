// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.format;

import java.util.List;

import org.apache.log4j.Logger;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.formatting.FileFormatter;

/**
 * The layout of {@code referentiel formater}, as edits of blanks alone. A text with errors is laid out as far as it is understood; when that would
 * change anything but blanks, it is left as it is.
 */
public class Layout extends FormattingService {
	private static final Logger LOG = Logger.getLogger(Layout.class);

	@Inject
	private FileFormatter formatter;

	@Override
	public List<? extends TextEdit> format(Document document, XtextResource resource, DocumentFormattingParams params, CancelIndicator cancel) {
		return edits(document, resource);
	}

	@Override
	public List<? extends TextEdit> format(Document document, XtextResource resource, DocumentRangeFormattingParams params, CancelIndicator cancel) {
		LineClip lines = new LineClip(document, params.getRange());
		return edits(document, resource).stream().flatMap(e -> lines.of(e).stream()).toList();
	}

	private List<TextEdit> edits(Document document, XtextResource resource) {
		try {
			return BlankEdits.between(document, formatter.format(resource)).orElse(List.of());
		} catch (RuntimeException e) {
			LOG.warn("Le texte est trop abîmé pour être mis en forme : " + resource.getURI(), e);
			return List.of();
		}
	}
}
