// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/**
 * A prose document, as a sequence of blocks in reading order.
 *
 * @param title    the title shown in the properties of the file, never blank
 * @param language a BCP 47 tag such as {@code fr-FR}; French typography is applied to {@code fr} and its variants
 * @param metadata who, about what, when
 * @param blocks   what the reader reads
 */
public record Document(String title, String language, Metadata metadata, List<Block> blocks) {

	public static final String FRENCH = "fr-FR";

	public Document {
		if (title.isBlank())
			throw new IllegalArgumentException("a document needs a title");
		blocks = List.copyOf(blocks);
	}

	/** A document in French without further metadata. */
	public static Document french(String title, List<? extends Block> blocks) {
		return new Document(title, FRENCH, Metadata.NONE, List.copyOf(blocks));
	}

	public Document withMetadata(Metadata other) {
		return new Document(title, language, other, blocks);
	}

	/** The same document with other blocks. */
	public Document withBlocks(List<Block> others) {
		return new Document(title, language, metadata, others);
	}
}
