// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static fr.referentiel.model.ReferentielPackage.Literals.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.KindName;
import fr.referentiel.rules.Placement;
import fr.referentiel.testing.Texts;

/** Which kinds may stand in which. */
class PlacementTest {
	@TempDir
	Path folder;

	@Test
	void aGroupingIsLookedThrough() {
		String wrong = "référentiel ESSAI « Essai » {\n}\nsection « Activités » {\n  tâche T1 « Écouter »\n}\n";
		assertEquals(List.of("element.mal-place"), Samples.codes(Texts.load(folder, wrong)));
		String right = "référentiel ESSAI « Essai » {\n}\nactivité A1 « Accueil » {\n  section « Tâches » {\n    tâche T1 « Écouter »\n  }\n}\n";
		assertEquals(List.of(), Samples.codes(Texts.load(folder, right)));
	}

	@Test
	void everyKindThatCanBeWrittenHasAHomeAndAName() {
		for (var classifier : ReferentielPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind && ELEMENT.isSuperTypeOf(kind) && !kind.isAbstract() && !RACINE.isSuperTypeOf(kind)) {
				assertFalse(KindName.of(kind).name().equals("élément"), kind.getName());
				boolean declared = List.of(OPTION, CATEGORIE, SOURCE, LIEU_REFERENCE).contains(kind);
				assertTrue(declared || !Placement.homes(kind).isEmpty(), kind.getName());
			}
		}
	}
}
