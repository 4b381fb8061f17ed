// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.referentiel.dsl.loading.Places;
import fr.referentiel.dsl.naming.ElementDescriptions;

/**
 * Keeps the trees of folders up to date with their texts. A changed text is parsed anew, into a new tree; other trees are linked again when what
 * they may name has changed, or when they name something of the tree that was replaced.
 */
@Singleton
final class Parsing {
	@Inject
	private IResourceFactory factory;
	@Inject
	private IResourceDescription.Manager descriptions;
	private final Places places = new Places();

	Places places() {
		return places;
	}

	/** Forgets the tree of a file that is no more. */
	void forget(SourceFile file) {
		if (file.resource() != null) {
			places.remove(file.resource());
			file.folder().resources().getResources().remove(file.resource());
		}
	}

	/**
	 * What parsing changed.
	 *
	 * @param replaced the trees that are no more
	 * @param exported whether what other files may name has changed
	 */
	record Change(Set<Resource> replaced, boolean exported) {
	}

	/** Parses the changed files of a folder. */
	Change parse(Folder folder) {
		Set<Resource> replaced = new HashSet<>();
		boolean exported = folder.takeLost();
		for (SourceFile file : folder.files()) {
			if (file.dirty()) {
				if (file.resource() != null) {
					replaced.add(file.resource());
				}
				List<String> before = file.exported();
				forget(file);
				parse(file);
				exported |= !before.equals(file.exported());
			}
		}
		return new Change(replaced, exported);
	}

	private void parse(SourceFile file) {
		String text = file.read();
		XtextResource resource = (XtextResource) factory.createResource(file.uri());
		file.folder().resources().getResources().add(resource);
		places.add(resource, file.name(), text);
		try {
			resource.load(new LazyStringInputStream(text, resource.getEncoding()), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string does not fail to be read
		}
		file.parsed(resource);
		IResourceDescription description = descriptions.getResourceDescription(resource);
		file.described(description, names(description));
	}

	private static List<String> names(IResourceDescription description) {
		List<String> names = new ArrayList<>();
		for (IEObjectDescription d : description.getExportedObjects()) {
			names.add(d.getName() + " " + d.getEClass().getName() + " " + d.getUserData(ElementDescriptions.OPTIONS));
		}
		return names;
	}

	/** One index for all look-ups of a folder's files. */
	void index(Folder folder) {
		List<IResourceDescription> seen = new ArrayList<>();
		folder.files().forEach(f -> seen.add(f.description()));
		folder.imported().forEach(f -> seen.add(f.description()));
		folder.resources().eAdapters().removeIf(ResourceDescriptionsData.ResourceSetAdapter.class::isInstance); // there may be one only
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(folder.resources(), new ResourceDescriptionsData(seen));
	}

	/** Links again the files of a folder that a change concerns, and all that were not linked yet. */
	void link(Folder folder, Change change) {
		List<SourceFile> open = new ArrayList<>();
		for (SourceFile file : folder.files()) {
			boolean concerned = change.exported || !Collections.disjoint(file.targets(), change.replaced);
			if (file.linked() && concerned) {
				((LazyLinkingResource) file.resource()).relink();
				file.described(descriptions.getResourceDescription(file.resource()), file.exported());
			}
			if (concerned || !file.linked()) {
				open.add(file);
			}
		}
		index(folder);
		for (SourceFile file : open) {
			EcoreUtil.resolveAll(file.resource());
			file.link(References.targets(file.resource())); // known before the checks, which may be cancelled
		}
	}

	/** Whether a file was read without a syntax error. */
	static boolean readable(SourceFile file) {
		return file.resource().getErrors().stream().noneMatch(XtextSyntaxDiagnostic.class::isInstance);
	}
}
