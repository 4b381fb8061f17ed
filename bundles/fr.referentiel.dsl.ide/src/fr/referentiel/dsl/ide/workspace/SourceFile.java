// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;

import fr.referentiel.model.Constat;

/** One text, as the editor or the disk has it, and the tree that was last parsed from it. It adapts that tree's resource, so that services find it. */
public final class SourceFile extends AdapterImpl {
	private final Folder folder;
	private final Path path;
	private final URI uri;
	private final boolean shipped;
	private SourceDocument document;
	private String problem;
	private boolean dirty = true;
	private boolean linked;
	private XtextResource resource;
	private IResourceDescription description;
	private List<String> exported = List.of();
	private Set<Resource> targets = Set.of();
	private List<Constat> findings;
	private List<Constat> published = List.of();

	SourceFile(Folder folder, Path path) {
		this(folder, path, URI.createFileURI(path.toString()), false);
	}

	private SourceFile(Folder folder, Path path, URI uri, boolean shipped) {
		this.folder = folder;
		this.path = path;
		this.uri = uri;
		this.shipped = shipped;
	}

	/** A text of the library that is shipped with the product: it has an address, but no editor can open it. */
	static SourceFile shipped(Folder folder, Path path, String code, SourceDocument text) {
		SourceFile file = new SourceFile(folder, path, URI.createURI("bibliotheque:/" + code + "/" + URI.encodeSegment(path.getFileName().toString(), false)), true);
		file.text(text, null);
		return file;
	}

	/** Whether it comes with the product, and stands in no folder of the user. */
	public boolean shipped() {
		return shipped;
	}

	/** How findings name it. */
	String name() {
		return shipped ? "bibliothèque livrée/" + path.getFileName() : path.toString();
	}

	/** The file that this tree was parsed from, or null when the server does not know it. */
	public static SourceFile of(Resource resource) {
		return (SourceFile) EcoreUtil.getExistingAdapter(resource, SourceFile.class);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == SourceFile.class;
	}

	/** The folder whose référentiel it is a part of. */
	public Folder folder() {
		return folder;
	}

	public Path path() {
		return path;
	}

	/** Its address, as EMF writes it. */
	public URI uri() {
		return uri;
	}

	/** The text; never null. */
	public Document document() {
		return document;
	}

	/** The editor's version of the text, or null for a text that is not open. */
	public Integer version() {
		return document.getVersion();
	}

	/** The tree of the text; of an earlier text while a build is under way. */
	public XtextResource resource() {
		return resource;
	}

	/** Replaces the text; it is parsed by the next build. */
	void text(SourceDocument text, String unreadable) {
		document = text;
		problem = unreadable;
		dirty = true;
	}

	/** Why the file's text is not read, in French, or null when it is. */
	String problem() {
		return problem;
	}

	/** The text that its tree is parsed from: none when it is not read. */
	String read() {
		return problem == null ? document.getContents() : "";
	}

	boolean dirty() {
		return dirty;
	}

	void parsed(XtextResource parsed) {
		if (resource != null) {
			resource.eAdapters().remove(this);
		}
		resource = parsed;
		resource.eAdapters().add(this);
		dirty = false;
		linked = false;
		findings = null;
	}

	IResourceDescription description() {
		return description;
	}

	void described(IResourceDescription as, List<String> names) {
		description = as;
		exported = names;
	}

	/** What other files may name in it, one line each. */
	List<String> exported() {
		return exported;
	}

	/** The files that its references end in. */
	Set<Resource> targets() {
		return targets;
	}

	/** The findings of the first tier, or null when they must be looked for again. */
	List<Constat> findings() {
		return findings;
	}

	void checked(List<Constat> local) {
		findings = local;
	}

	/** Whether its references were resolved since it was parsed. */
	boolean linked() {
		return linked;
	}

	/** Its references were resolved, and end in these files: what was found wrong with the earlier ones no longer counts. */
	void link(Set<Resource> into) {
		linked = true;
		targets = into;
		findings = null;
	}

	/** What the editor shows of it, both tiers. */
	public List<Constat> published() {
		return published;
	}

	void published(List<Constat> shown) {
		published = List.copyOf(shown);
	}
}
