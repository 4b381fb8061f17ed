// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.referentiel.document.theme.Colour;
import fr.referentiel.document.theme.Theme;
import fr.referentiel.document.theme.ThemeFile;
import fr.referentiel.document.theme.UnusableLookException;

class ThemeFileTest {

	@TempDir
	Path folder;

	@Test
	void a_theme_says_colours_fonts_logo_head_and_foot() throws IOException {
		ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpg", folder.resolve("logo.jpg").toFile());
		Theme theme = ThemeFile.read(written("""
				# un thème
				couleur : #7a1f3d
				Couleur de fond : F4E3E8
				police : Liberation Serif
				logo : logo.jpg
				texte du logo : Lycée Exemple
				largeur du logo : 30 mm
				en-tête : {titre} : brouillon
				""")).theme();
		assertEquals(new Colour("7A1F3D"), theme.colours().primary());
		assertEquals(Theme.Colours.STANDARD.ink(), theme.colours().ink());
		assertEquals(new Theme.Fonts("Liberation Serif", "Liberation Serif"), theme.fonts());
		assertEquals("Syllabus : brouillon", theme.header("Syllabus"));
		assertEquals("Syllabus", theme.footer("Syllabus"));
		assertEquals("Lycée Exemple", theme.logo().orElseThrow().alternativeText());
		assertEquals("PNG", new String(theme.logo().orElseThrow().png(), 1, 3, StandardCharsets.US_ASCII));
	}

	@Test
	void an_empty_theme_is_the_standard_one() throws IOException {
		assertEquals(Theme.STANDARD, ThemeFile.read(written("")).theme());
		assertEquals(List.of(), ThemeFile.read(written("")).warnings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "couleur : rouge | n’est pas une couleur", "couleur : #12345 | n’est pas une couleur",
			"teinte : #123456 | ligne 1 : « teinte » n’est pas une clé de thème", "couleur | n’est pas une clé", "police : a\"; } | n’est pas un nom de police",
			"logo : absent.png | n’existe pas", "logo : ../dehors.png | n’est pas le chemin d’un fichier rangé avec le thème", "logo : /etc/dehors.png | rangé avec le thème",
			"logo : script.svg | n’est pas une image que l’on sache lire", "logo : tronque.png | est illisible", "logo : dossier | n’existe pas", "logo : lourd.jpg | est trop lourd",
			"logo : faux.png | n’est pas une image", "logo : lourd.png | a trop de points (5000 × 5000)",
			"largeur du logo : 900 | " })
	void what_cannot_be_is_told_with_its_remedy(String line, String expected) throws IOException {
		Files.writeString(folder.resolve("faux.png"), "pas une image");
		Files.writeString(folder.resolve("script.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script><image href=\"http://exemple.invalid/a.png\"/></svg>");
		Files.write(folder.resolve("tronque.png"), Arrays.copyOf(png(), 40));
		Files.write(folder.resolve("lourd.jpg"), new byte[6 * 1024 * 1024]);
		Files.createDirectory(folder.resolve("dossier"));
		if (line.contains("lourd.png"))
			ImageIO.write(new BufferedImage(5000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png", folder.resolve("lourd.png").toFile());
		if (expected == null) {
			assertEquals(Theme.STANDARD, ThemeFile.read(written(line)).theme(), "a width without a logo says nothing");
			return;
		}
		String said = assertThrows(UnusableLookException.class, () -> ThemeFile.read(written(line))).getMessage();
		assertTrue(said.contains(expected), said);
	}

	@Test
	void a_missing_file_a_folder_or_no_text_is_told() throws IOException {
		Path binary = Files.write(folder.resolve("binaire.theme"), new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 1 });
		for (Path file : List.of(folder.resolve("absent.theme"), folder, binary))
			assertTrue(assertThrows(UnusableLookException.class, () -> ThemeFile.read(file)).getMessage().contains(file.getFileName().toString()));
	}

	@Test
	void a_contrast_that_is_too_low_is_warned_of() throws IOException {
		List<String> warnings = ThemeFile.read(written("couleur : #FFCC00")).warnings();
		assertEquals(1, warnings.size());
		assertTrue(warnings.getFirst().contains("contraste de 1,5 pour 1") && warnings.getFirst().contains("plus foncée"), warnings.getFirst());
	}

	@Test
	void the_text_on_a_colour_is_the_one_that_reads_better() {
		assertEquals(Colour.WHITE, new Colour("1F3A5F").inkOn());
		assertEquals(Colour.BLACK, new Colour("FFCC00").inkOn());
		assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 0.001);
	}

	@Test
	void what_a_picture_holds_besides_its_points_goes_nowhere() throws IOException {
		byte[] png = png();
		var carrier = new ByteArrayOutputStream();
		carrier.write(png);
		carrier.write("<script>secret</script>".getBytes(StandardCharsets.UTF_8));
		Files.write(folder.resolve("logo.png"), carrier.toByteArray());
		byte[] taken = ThemeFile.read(written("logo : logo.png")).theme().logo().orElseThrow().png();
		assertFalse(new String(taken, StandardCharsets.ISO_8859_1).contains("secret"));
		assertEquals(40, ImageIO.read(new ByteArrayInputStream(taken)).getWidth());
	}

	private static byte[] png() throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	private Path written(String text) throws IOException {
		return Files.writeString(folder.resolve("lycee.theme"), text);
	}
}
