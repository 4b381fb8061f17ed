// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the groups of a view below each other in one or more bands, like the columns of a newspaper, so that the whole is as large as it can be
 * on a sheet of A3.
 */
final class Bands {
	static final double GROUP_GAP = 14, BAND_GAP = 44;
	private static final double SHEET_SHORT = 297, SHEET_LONG = 420;
	private static final int MOST = 4;

	/** Groups below each other; all in document order. */
	record Band(List<Placement> groups) {
		double width() {
			return groups.stream().mapToDouble(Placement::width).max().orElse(0);
		}

		double height() {
			return groups.stream().mapToDouble(Placement::height).sum() + GROUP_GAP * (groups.size() - 1);
		}
	}

	private final Tracks tracks;
	/** What title, headings and legend add to the height. */
	private final double surroundings;

	Bands(Tracks tracks, double surroundings) {
		this.tracks = tracks;
		this.surroundings = surroundings;
	}

	/** The bands from left to right; several only where that makes the picture clearly larger on paper. */
	List<Band> of(List<Placement> groups) {
		List<Band> best = null;
		double bestScale = 0;
		for (int count = 1; count <= Math.min(MOST, groups.size()); count++) {
			List<Band> bands = split(groups, count);
			double scale = scale(bands);
			if (best == null || scale > bestScale * 1.08) {
				best = bands;
				bestScale = scale;
			}
		}
		return best == null ? List.of() : best;
	}

	private double scale(List<Band> bands) {
		double width = bands.stream().mapToDouble(Band::width).sum() + BAND_GAP * (bands.size() - 1);
		double height = bands.stream().mapToDouble(Band::height).max().orElse(0) + surroundings;
		return Math.max(Math.min(SHEET_SHORT / width, SHEET_LONG / height), Math.min(SHEET_LONG / width, SHEET_SHORT / height));
	}

	/** Cuts the row of groups into at most {@code count} bands so that the highest is as low as can be. */
	private List<Band> split(List<Placement> groups, int count) {
		double low = groups.stream().mapToDouble(Placement::height).max().orElse(0);
		double high = new Band(groups).height();
		for (int i = 0; i < 30; i++) {
			double middle = (low + high) / 2;
			if (filled(groups, middle).size() <= count)
				high = middle;
			else
				low = middle;
		}
		return filled(groups, high).stream().map(band -> new Band(tracks.aligned(band))).toList();
	}

	private static List<List<Placement>> filled(List<Placement> groups, double limit) {
		List<List<Placement>> bands = new ArrayList<>();
		double height = 0;
		for (Placement group : groups) {
			boolean fits = !bands.isEmpty() && height + GROUP_GAP + group.height() <= limit + 0.01;
			if (!fits) {
				bands.add(new ArrayList<>());
				height = -GROUP_GAP;
			}
			bands.getLast().add(group);
			height += GROUP_GAP + group.height();
		}
		return bands;
	}
}
