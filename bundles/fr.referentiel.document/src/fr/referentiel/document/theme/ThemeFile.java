// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a theme from a text file, UTF-8, one {@code clé : valeur} a line; a line that begins with {@code #} is a remark.
 * <p>
 * Keys: {@code couleur}, {@code couleur du texte}, {@code couleur de fond} (as {@code #1F3A5F}), {@code police}, {@code police des titres},
 * {@code logo} (PNG or JPEG, from the folder of the theme), {@code texte du logo}, {@code largeur du logo} (millimetres), {@code en-tête},
 * {@code pied}. None is required.
 */
public final class ThemeFile {

	private static final List<String> KEYS = List.of("couleur", "couleur du texte", "couleur de fond", "police", "police des titres", "logo",
			"texte du logo", "largeur du logo", "en-tête", "pied");
	private static final int LARGEST = 64 * 1024;
	private static final int LONGEST_LINE = 200;
	private static final int LOGO_WIDTH = 40;
	private static final int LARGEST_LOGO_WIDTH = 170;
	/** What WCAG 2.1 asks of running text (1.4.3). */
	private static final double CONTRAST = 4.5;

	private final Path file;
	/** Key without accents, and its value. */
	private final Map<String, String> values = new LinkedHashMap<>();

	private ThemeFile(Path file) {
		this.file = file;
	}

	/** @throws UnusableLookException for a file that is missing, unreadable, or says what cannot be */
	public static ReadTheme read(Path file) {
		var theme = new ThemeFile(file);
		theme.readLines();
		return theme.theme();
	}

	private void readLines() {
		int number = 0;
		for (String line : lines()) {
			number++;
			String said = line.replace("\uFEFF", "").strip();
			if (!said.isEmpty() && !said.startsWith("#"))
				add(said, number);
		}
	}

	private List<String> lines() {
		try {
			if (!Files.isRegularFile(file))
				throw new UnusableLookException("Le thème « " + file + " » n’existe pas ou n’est pas un fichier. Vérifiez son chemin.");
			if (Files.size(file) > LARGEST)
				throw new UnusableLookException("Le fichier « " + file + " » est trop gros pour un thème, qui est un petit texte de lignes « clé : valeur ».");
			return Files.readAllLines(file, StandardCharsets.UTF_8);
		} catch (CharacterCodingException notText) {
			throw new UnusableLookException("Le thème « " + file + " » n’est pas un texte en UTF-8. Enregistrez-le dans cet encodage.", notText);
		} catch (IOException unreadable) {
			throw new UnusableLookException("Le thème « " + file + " » ne peut pas être lu. Vérifiez que vous en avez le droit.", unreadable);
		}
	}

	private void add(String line, int number) {
		int colon = line.indexOf(':');
		String key = colon < 0 ? "" : line.substring(0, colon).replace('\u00A0', ' ').strip();
		String value = colon < 0 ? "" : line.substring(colon + 1).replace('\u00A0', ' ').strip();
		if (KEYS.stream().noneMatch(known -> plain(known).equals(plain(key))))
			throw fault(number, "« " + (key.isEmpty() ? line : key) + " » n’est pas une clé de thème. Clés possibles : " + String.join(", ", KEYS) + ".");
		if (value.length() > LONGEST_LINE)
			throw fault(number, "« " + key + " » est trop long : " + LONGEST_LINE + " caractères au plus.");
		if (values.putIfAbsent(plain(key), value) != null)
			throw fault(number, "« " + key + " » est déjà donné plus haut. N’en gardez qu’un.");
	}

	private static String plain(String key) {
		return Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace("’", "'");
	}

	private UnusableLookException fault(int line, String what) {
		return new UnusableLookException("Thème « " + file + " », ligne " + line + " : " + what);
	}

	private UnusableLookException fault(String what) {
		return new UnusableLookException("Thème « " + file + " » : " + what);
	}

	private ReadTheme theme() {
		var standard = Theme.Colours.STANDARD;
		var colours = new Theme.Colours(colour("couleur", standard.primary()), colour("couleur du texte", standard.ink()),
				colour("couleur de fond", standard.section()));
		String body = font("police", Theme.Fonts.STANDARD.body());
		var fonts = new Theme.Fonts(body, font("police des titres", body));
		var theme = new Theme(colours, fonts, logo(), value("en-tête"), value("pied"));
		return new ReadTheme(theme, warnings(colours));
	}

	private String value(String key) {
		return values.getOrDefault(plain(key), "");
	}

	private Colour colour(String key, Colour standard) {
		String value = value(key);
		if (value.isEmpty())
			return standard;
		if (!value.matches("#?[0-9a-fA-F]{6}"))
			throw fault("« " + value + " » n’est pas une couleur pour « " + key + " ». Écrivez-la comme #1F3A5F : deux chiffres hexadécimaux pour le rouge,"
					+ " le vert et le bleu.");
		return new Colour(value.replace("#", ""));
	}

	private String font(String key, String standard) {
		String value = value(key);
		if (value.isEmpty())
			return standard;
		if (!Theme.Fonts.isName(value))
			throw fault("« " + value + " » n’est pas un nom de police pour « " + key + " ». Donnez le nom d’une famille, « Liberation Sans » par exemple.");
		return value;
	}

	private Optional<Theme.Logo> logo() {
		String name = value("logo");
		if (name.isEmpty())
			return Optional.empty();
		String width = value("largeur du logo");
		if (!width.isEmpty() && (!width.matches("\\d{1,3}(\\s*mm)?") || millimetres(width) < 1 || millimetres(width) > LARGEST_LOGO_WIDTH))
			throw fault("« " + width + " » n’est pas une largeur de logo. Donnez des millimètres, de 1 à " + LARGEST_LOGO_WIDTH + ".");
		String text = value("texte du logo");
		byte[] png = new LogoFile(logoPath(name), file).png();
		return Optional.of(new Theme.Logo(png, text.isEmpty() ? "Logo" : text, width.isEmpty() ? LOGO_WIDTH : millimetres(width)));
	}

	/** A theme that somebody sends may not take pictures from elsewhere on the reader's disk. */
	private Path logoPath(String name) {
		try {
			Path folder = file.toAbsolutePath().normalize().getParent();
			Path logo = folder.resolve(name).normalize();
			if (logo.startsWith(folder))
				return logo;
		} catch (InvalidPathException told) {
			// below: an address on the web is no path on Windows
		}
		throw fault("« " + name + " » n’est pas le chemin d’un fichier rangé avec le thème. Copiez le logo à côté du thème et donnez son nom seul.");
	}

	private static int millimetres(String width) {
		return Integer.parseInt(width.replaceAll("\\D", ""));
	}

	private List<String> warnings(Theme.Colours colours) {
		var warnings = new ArrayList<String>();
		warn(warnings, "la couleur des titres", colours.primary(), "le blanc de la page", Colour.WHITE);
		warn(warnings, "la couleur du texte", colours.ink(), "le blanc de la page", Colour.WHITE);
		warn(warnings, "la couleur du texte", colours.ink(), "la couleur de fond", colours.section());
		if (!value("logo").isEmpty() && value("texte du logo").isEmpty())
			warnings.add("Thème « " + file + " » : le logo n’a pas de texte pour qui ne le voit pas. Ajoutez « texte du logo : Lycée … ».");
		return warnings;
	}

	private void warn(List<String> warnings, String what, Colour ink, String on, Colour ground) {
		double contrast = ink.contrast(ground);
		if (contrast < CONTRAST)
			warnings.add(String.format(Locale.FRENCH, "Thème « %s » : %s (#%s) se lit mal sur %s (#%s) : contraste de %.1f pour 1, il en faut 4,5."
					+ " Choisissez une couleur plus %s.", file, what, ink.rgb(), on, ground.rgb(), contrast,
					ground.contrast(Colour.BLACK) > ground.contrast(Colour.WHITE) ? "foncée" : "claire"));
	}
}
