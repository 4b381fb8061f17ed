// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fr.referentiel.exchange.officialtext.UnreadableTextException;

/**
 * The lines of a text taken out of a PDF, characters made plain: ligatures undone, straight apostrophes, ordinary blanks, no invisible
 * characters. Blanks are kept in number, for they tell the columns of a page.
 *
 * @param lines    the lines, without line ends
 * @param newPages the lines, from 1, that begin a page after the first
 */
public record SourceText(List<String> lines, Set<Integer> newPages) {
	private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
	private static final int LARGEST = 20_000_000;

	/**
	 * Reads UTF-8, or Windows-1252 where it is not.
	 *
	 * @param name the file's name, for messages
	 * @throws UnreadableTextException for bytes that are no text, or hold no word
	 */
	public static SourceText read(byte[] bytes, String name) {
		if (bytes.length >= PDF.length && Arrays.equals(Arrays.copyOf(bytes, PDF.length), PDF)) {
			throw new UnreadableTextException("« " + name + " » est un PDF. Tirez-en d’abord le texte : pdftotext -layout " + name + ", puis donnez le fichier .txt.");
		}
		if (bytes.length > LARGEST) {
			throw new UnreadableTextException("« " + name + " » dépasse 20 Mo : ce n’est pas le texte d’un référentiel.");
		}
		for (byte b : bytes) {
			if (b == 0) {
				throw new UnreadableTextException("« " + name + " » n’est pas un fichier de texte. Donnez le texte du PDF officiel (.txt), en UTF-8.");
			}
		}
		SourceText text = of(decode(bytes));
		if (text.lines.stream().allMatch(String::isBlank)) {
			throw new UnreadableTextException("« " + name + " » est vide. Un PDF numérisé en image ne donne pas de texte : il faut d’abord une reconnaissance de caractères.");
		}
		return text;
	}

	/** The lines of a text. */
	public static SourceText of(String text) {
		List<String> lines = new ArrayList<>();
		Set<Integer> pages = new TreeSet<>();
		for (String line : text.split("\r\n|\n|\r", -1)) {
			if (line.indexOf('\f') >= 0 && !lines.isEmpty()) {
				pages.add(lines.size() + 1);
			}
			lines.add(plain(line));
		}
		return new SourceText(List.copyOf(lines), Set.copyOf(pages));
	}

	private static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException notUtf8) {
			return new String(bytes, Charset.forName("windows-1252"));
		}
	}

	private static String plain(String line) {
		String nfc = Normalizer.normalize(line, Normalizer.Form.NFC);
		StringBuilder out = new StringBuilder(nfc.length());
		for (int i = 0; i < nfc.length(); i++) {
			char c = nfc.charAt(i);
			switch (c) {
			case '\u2019', '\u02BC', '\u2018' -> out.append('\'');
			case '\u00AD' -> out.append(i == nfc.length() - 1 ? "-" : ""); // a soft hyphen that shows is one at a line's end
			case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\f' -> { }
			case '\u2010', '\u2011' -> out.append('-');
			case '\uFB00' -> out.append("ff");
			case '\uFB01' -> out.append("fi");
			case '\uFB02' -> out.append("fl");
			case '\uFB03' -> out.append("ffi");
			case '\uFB04' -> out.append("ffl");
			default -> out.append(Character.isSpaceChar(c) ? ' ' : c);
			}
		}
		return out.toString();
	}
}
