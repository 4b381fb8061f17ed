// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the text of a source file, or says in French why it is not one. */
final class SourceText {
	/** The largest source file that is read, in bytes: fifteen times the largest référentiel known, all its files together. Editors answer at once up to there. */
	static final long LIMIT = 2_000_000;

	private SourceText() {
	}

	/**
	 * The text of the file.
	 *
	 * @throws UnreadableTextException with a French message when it cannot be read, is too large, or is not text in UTF-8
	 */
	static String read(Path file) throws UnreadableTextException {
		try {
			long size = Files.size(file);
			if (size > LIMIT) {
				throw new UnreadableTextException(tooLarge(size));
			}
			byte[] bytes = Files.readAllBytes(file);
			for (byte b : bytes) {
				if (b == 0) {
					throw new UnreadableTextException("Ce fichier est binaire : ce n’est pas le texte d’un référentiel. Donnez le fichier texte.");
				}
			}
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new UnreadableTextException("Ce fichier n’est pas écrit en UTF-8. Enregistrez-le de nouveau avec ce codage.");
		} catch (IOException e) {
			throw new UnreadableTextException("Ce fichier ne peut pas être lu (" + e.getClass().getSimpleName() + "). Vérifiez ses droits d’accès.");
		}
	}

	/** Why a text of an editor is not read, in French, or null when it is. */
	static String problem(String text) {
		long size = text.length() > LIMIT / 3 ? text.getBytes(StandardCharsets.UTF_8).length : 0; // a character takes three bytes at most
		return size > LIMIT ? tooLarge(size) : null;
	}

	private static String tooLarge(long size) {
		String megabytes = String.format(Locale.FRENCH, "%.1f", Math.ceil(size / 1e5) / 10);
		return "Ce fichier est trop volumineux pour un référentiel (" + megabytes + " Mo ; au plus " + LIMIT / 1_000_000
				+ " Mo) : il n’est pas lu. Répartissez-le en plusieurs fichiers, ou vérifiez que c’est bien un référentiel.";
	}

	/** A file that is not the text of a référentiel; the message is French. */
	static final class UnreadableTextException extends Exception {
		private static final long serialVersionUID = 1L;

		UnreadableTextException(String message) {
			super(message);
		}
	}
}
