// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import fr.referentiel.trace.LinkNature;

/** How the nature of a link is drawn: the dashes tell it, the colour repeats it; lengths in pixels. */
record LinkLook(int colour, double width, double dash, double gap, boolean round) {
	static LinkLook of(LinkNature nature) {
		return switch (nature) {
		case ECRIT -> new LinkLook(Palette.WRITTEN, 1.1, 0, 0, false);
		case ENSEMBLE -> new LinkLook(Palette.SET, 1.5, 7, 4, false);
		case DERIVE -> new LinkLook(Palette.DERIVED, 1.6, 0.1, 4, true);
		};
	}

	boolean solid() {
		return gap == 0;
	}
}
