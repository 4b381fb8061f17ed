// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.content.Workbook;

/** Where criteria belong to compétences, the grid says what each compétence brings to the mark. */
class GridSubtotalTest {

	@TempDir
	Path folder;

	@Test
	void each_competence_has_its_part_of_the_weights_and_of_the_points() throws IOException {
		try (var grid = new FilledGrid(grid(), "Grille").put("CROIX", 0, 3, "X").put("CROIX", 1, 2, "X").put("CROIX", 3, 1, "X")) {
			assertEquals("70", grid.shown("CROIX", -1, 4));
			assertEquals("12", grid.shown("CROIX", -1, 5), "20 x (40 x 1 + 30 x 2/3) / 100");
			assertEquals("30", grid.shown("CROIX", 2, 4));
			assertEquals("2", grid.shown("CROIX", 2, 5));
			assertEquals("14", grid.shown("NOTE"), "sums are not counted twice");
		}
	}

	@Test
	void a_competence_with_a_row_without_a_cross_has_no_points() throws IOException {
		try (var grid = new FilledGrid(grid(), "Grille").put("CROIX", 0, 3, "X").put("CROIX", 3, 1, "X")) {
			assertEquals("", grid.shown("CROIX", -1, 5));
			assertEquals("2", grid.shown("CROIX", 2, 5));
			assertEquals("", grid.shown("NOTE"));
		}
	}

	private Workbook grid() {
		return SmallGrid.of(folder, """
				bloc 1 « Bloc » {
				  compétence C1 « Préparer » {
				    critères {
				      - Premier critère
				      - Second critère
				    }
				  }
				  compétence C2 « Réaliser » {
				    critères {
				      - Troisième critère
				    }
				  }
				}
				épreuve E1 « Une » coefficient 2 { évalue bloc 1 }
				""", """
				mode calculé niveaux m {
				    pondère 40 « Premier critère »
				    pondère 30 « Second critère »
				    pondère 30 « Troisième critère »
				  }
				""");
	}
}
