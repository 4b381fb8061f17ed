// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

/** The colours of the picture; each as {@code 0xRRGGBB}. Text on any of the fills has a contrast of at least 7 to 1. */
public final class Palette {
	public static final int INK = 0x1b2430, SOFT_INK = 0x46536a, PAPER = 0xffffff, HOLE = 0xa3241c, JUSTIFIED = 0x50545b, CENTRE = 0x111827;
	public static final int WRITTEN = 0x4d5d78, SET = 0x2b5c9e, DERIVED = 0x6d6d6d;

	/** The colours of one kind: inside, border, and the bar at the left. */
	public record Kind(int fill, int border, int bar) {
	}

	private Palette() {
	}

	public static Kind kind(String type) {
		return switch (type) {
		case "activite", "tache" -> new Kind(0xeaf2fb, 0xa9c4e4, 0x2f6db5);
		case "competence", "sous-competence", "ensemble" -> new Kind(0xecf6ee, 0xa8cfb3, 0x2e7d4f);
		case "savoir", "limite" -> new Kind(0xfdf5e4, 0xe0c588, 0xb07a1e);
		case "critere", "indicateur" -> new Kind(0xf6f1ea, 0xccbda7, 0x7d6545);
		case "unite" -> new Kind(0xf2eefa, 0xc3b5e2, 0x6a4fa3);
		case "bloc" -> new Kind(0xf3f5e6, 0xc5cb98, 0x707d23);
		case "epreuve", "sous-epreuve", "partie", "forme", "modalite" -> new Kind(0xfbedf1, 0xe2b3c1, 0xa3405c);
		case "pole" -> new Kind(0xe9edf4, 0xa9b5c9, 0x42577a);
		default -> new Kind(0xf2f3f5, 0xc4c9d1, 0x6b7280);
		};
	}

	/** The inside of a frame, paler than a box so that boxes stand out. */
	public static int frame(int depth, String type) {
		int fill = kind(type).fill();
		int towardsWhite = depth == 0 ? 55 : 35;
		return mixed(fill, 16, towardsWhite) | mixed(fill, 8, towardsWhite) | mixed(fill, 0, towardsWhite);
	}

	private static int mixed(int colour, int shift, int percent) {
		int channel = colour >> shift & 0xff;
		return channel + (0xff - channel) * percent / 100 << shift;
	}
}
