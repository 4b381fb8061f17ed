// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.formatting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;
import com.google.inject.Provider;

import fr.referentiel.dsl.loading.SourceTexts;

/** Lays out source files as texts; it writes nothing. A file with a syntax error is left alone. */
public final class FileFormatter {
	@Inject
	private Provider<XtextResourceSet> resourceSets;
	@Inject
	private Provider<IFormatter2> formatters;
	@Inject
	private Provider<TextRegionAccessBuilder> regions;
	@Inject
	private SourceTexts texts;

	/**
	 * What became of a file.
	 *
	 * @param path    the file
	 * @param text    the text laid out, or null when there is a problem
	 * @param changed whether it differs from the file's text
	 * @param problem why the file was left alone, in French, or null
	 */
	public record Formatted(Path path, String text, boolean changed, String problem) {
	}

	/**
	 * Lays out the files that the paths stand for, in name order.
	 *
	 * @throws fr.referentiel.dsl.loading.UnusablePathException for a path that holds no source file
	 */
	public List<Formatted> format(Collection<Path> paths) throws IOException {
		List<Formatted> done = new ArrayList<>();
		for (Path file : texts.files(paths)) {
			SourceTexts.Content content = texts.read(file);
			done.add(content.problem() != null ? new Formatted(file, null, false, content.problem()) : format(file, content.text()));
		}
		return done;
	}

	private Formatted format(Path file, String text) throws IOException {
		XtextResource resource = (XtextResource) resourceSets.get().createResource(URI.createFileURI(file.toString()));
		resource.load(new LazyStringInputStream(text, resource.getEncoding()), null);
		if (!resource.getErrors().isEmpty()) {
			Diagnostic first = resource.getErrors().get(0);
			return new Formatted(file, null, false, "ligne " + first.getLine() + " : " + first.getMessage() + " Corrigez-le avant de mettre en forme.");
		}
		String formatted = format(resource);
		return new Formatted(file, formatted, !formatted.equals(text), null);
	}

	/** The text of a resource, laid out. */
	public String format(XtextResource resource) {
		ITextRegionAccess access = regions.get().forNodeModel(resource).create();
		FormatterRequest request = new FormatterRequest();
		request.setTextRegionAccess(access);
		request.setAllowIdentityEdits(false);
		String lineEnd = resource.getParseResult().getRootNode().getText().contains("\r\n") ? "\r\n" : "\n";
		request.setPreferences(new MapBasedPreferenceValues(
				Map.of(FormatterPreferenceKeys.indentation.getId(), "  ", FormatterPreferenceKeys.lineSeparator.getId(), lineEnd,
						FormatterPreferenceKeys.maxLineWidth.getId(), String.valueOf(Integer.MAX_VALUE / 2))));
		return access.getRewriter().renderToString(formatters.get().format(request));
	}
}
