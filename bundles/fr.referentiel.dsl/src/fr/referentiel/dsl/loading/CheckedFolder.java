// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * What became of the files of one folder.
 *
 * @param loaded the référentiels they write, with their findings; never empty
 * @param copies the elements of the assembled référentiels, by the elements of the texts' own trees; a continuation's copy stands in no référentiel
 */
public record CheckedFolder(List<LoadedReferentiel> loaded, Map<EObject, EObject> copies) {
}
