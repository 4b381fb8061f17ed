// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.google.inject.Singleton;

/**
 * The référentiels shipped inside the product: those that many others import. The build copies them from {@code models/commun} into this bundle;
 * where it did not (classes run without having been built into a bundle), the library is empty. Read once, then immutable.
 */
@Singleton
public final class Library {
	/** The folder of the texts inside the bundle, beside this class; the file {@code index} names them, for a jar cannot be listed everywhere. */
	private static final String FOLDER = "bibliotheque/";

	private final List<Text> texts;

	/**
	 * One text of the library.
	 *
	 * @param name the file's name, without folder
	 * @param text its content
	 * @param code the code of the référentiel it begins or continues, or null
	 */
	public record Text(String name, String text, String code) {
	}

	/** The library of this installation. */
	public Library() {
		this(name -> Library.class.getResourceAsStream(FOLDER + name));
	}

	/** @param source opens a file of the library by its name, or hands back null where there is none */
	Library(Function<String, InputStream> source) {
		List<Text> found = new ArrayList<>();
		String index = content(source, "index");
		for (String name : index == null ? List.<String>of() : index.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
			String text = content(source, name);
			if (text != null) {
				found.add(new Text(name, text, Heads.of(text.lines().iterator()).code()));
			}
		}
		texts = List.copyOf(found);
	}

	/** The texts of one référentiel, in the order of the index; empty when the library has none of this code. */
	public List<Text> of(String code) {
		return texts.stream().filter(t -> code.equals(t.code())).toList();
	}

	/** The codes of the référentiels that can be imported without having them beside oneself. */
	public List<String> codes() {
		return texts.stream().map(Text::code).filter(Objects::nonNull).distinct().toList();
	}

	private static String content(Function<String, InputStream> source, String name) {
		try (InputStream in = source.apply(name)) {
			return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("La bibliothèque livrée ne peut pas être lue : réinstallez l’outil.", e);
		}
	}
}
