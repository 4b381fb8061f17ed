// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.xtext.resource.XtextResource;

/**
 * The files of one folder that are parsed, and what their checks need. Immutable but for the texts' trees, which linking completes.
 *
 * @param own      the folder's files, sorted
 * @param imported the files of the référentiels that they import, sorted
 * @param shipped  the texts of the library that they import
 * @param places   where the elements of all of them stand
 */
public record ReadFolder(SortedMap<Path, XtextResource> own, SortedMap<Path, XtextResource> imported, List<XtextResource> shipped,
		Places places) {
	public ReadFolder {
		own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
		imported = Collections.unmodifiableSortedMap(new TreeMap<>(imported));
		shipped = List.copyOf(shipped);
	}

	/** A folder whose imports are all files. */
	public ReadFolder(SortedMap<Path, XtextResource> own, SortedMap<Path, XtextResource> imported, Places places) {
		this(own, imported, List.of(), places);
	}

	/** Whether each of the folder's own files was read without a syntax error. */
	public boolean readable() {
		return own.values().stream().allMatch(FileFindings::readable);
	}

	/** All files, those of the folder first. */
	List<XtextResource> all() {
		List<XtextResource> all = new ArrayList<>(own.values());
		all.addAll(imported.values());
		all.addAll(shipped);
		return all;
	}
}
