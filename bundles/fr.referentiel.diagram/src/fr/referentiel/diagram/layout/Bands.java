// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the groups of a view below each other in one or more bands, like the columns of a newspaper, so that the whole is as large as it can be
 * on a sheet of A3. Groups that are at most half as wide as their band share its width.
 */
final class Bands {
	static final double GROUP_GAP = 12, BAND_GAP = 36, BLOCK_GAP = 6;
	private static final double SHEET_SHORT = 297, SHEET_LONG = 420;
	private static final int MOST = 4;

	/** Groups below each other with their columns aligned and headings above; {@code x} and {@code y} are from the corner of all bands. */
	record Block(double x, double y, List<Placement> groups) {
		double width() {
			return groups.stream().mapToDouble(Placement::width).max().orElse(0);
		}

		double height() {
			return SceneBuilder.HEADING_HEIGHT + groups.stream().mapToDouble(Placement::height).sum() + GROUP_GAP * (groups.size() - 1);
		}

		Block moved(double dx, double dy) {
			return new Block(x + dx, y + dy, groups);
		}
	}

	/** Blocks that are set, and the room that they take. */
	record Setting(List<Block> blocks) {
		double width() {
			return blocks.stream().mapToDouble(block -> block.x() + block.width()).max().orElse(0);
		}

		double height() {
			return blocks.stream().mapToDouble(block -> block.y() + block.height()).max().orElse(0);
		}
	}

	private final Tracks tracks;
	/** What title and legend add to the height. */
	private final double surroundings;

	Bands(Tracks tracks, double surroundings) {
		this.tracks = tracks;
		this.surroundings = surroundings;
	}

	/** All groups in document order, down the bands from left to right; several bands only where that makes the picture clearly larger on paper. */
	Setting of(List<Placement> groups) {
		Setting best = new Setting(List.of());
		double bestScale = 0;
		for (int count = 1; count <= Math.min(MOST, groups.size()); count++) {
			Setting setting = sideBySide(groups, count, true);
			double scale = scale(setting);
			if (bestScale == 0 || scale > bestScale * 1.05) {
				best = setting;
				bestScale = scale;
			}
		}
		return aligned(best);
	}

	/** Alignment may widen a block; those to its right make room. */
	private Setting aligned(Setting setting) {
		List<Block> blocks = new ArrayList<>();
		for (Block block : setting.blocks())
			blocks.add(new Block(block.x(), block.y(), tracks.aligned(block.groups())));
		for (int i = 0; i < blocks.size(); i++) {
			double grown = blocks.get(i).width() - setting.blocks().get(i).width();
			double x = setting.blocks().get(i).x();
			for (int j = 0; j < blocks.size() && grown > 0; j++)
				if (setting.blocks().get(j).x() > x)
					blocks.set(j, blocks.get(j).moved(grown, 0));
		}
		return new Setting(blocks);
	}

	private double scale(Setting setting) {
		double height = setting.height() + surroundings;
		return Math.max(Math.min(SHEET_SHORT / setting.width(), SHEET_LONG / height), Math.min(SHEET_LONG / setting.width(), SHEET_SHORT / height));
	}

	/** Cuts the row of groups into at most {@code count} bands so that the highest is as low as can be. */
	private Setting sideBySide(List<Placement> groups, int count, boolean fold) {
		double low = 0;
		double high = band(groups, fold).height();
		for (int i = 0; i < 24 && count > 1; i++) {
			double middle = (low + high) / 2;
			if (filled(groups, middle, fold).size() <= count)
				high = middle;
			else
				low = middle;
		}
		List<Block> blocks = new ArrayList<>();
		double x = 0;
		for (Setting band : filled(groups, high + 0.01, fold)) {
			for (Block block : band.blocks())
				blocks.add(block.moved(x, 0));
			x += band.width() + BAND_GAP;
		}
		return new Setting(blocks);
	}

	/** Fills one band after another up to a height; a band holds at least one group. */
	private List<Setting> filled(List<Placement> groups, double limit, boolean fold) {
		List<Setting> bands = new ArrayList<>();
		int from = 0;
		while (from < groups.size()) {
			int low = from + 1;
			int high = groups.size();
			while (low < high) {
				int middle = (low + high + 1) / 2;
				if (band(groups.subList(from, middle), fold).height() <= limit)
					low = middle;
				else
					high = middle - 1;
			}
			bands.add(band(groups.subList(from, low), fold));
			from = low;
		}
		return bands;
	}

	/** Groups below each other; runs of narrow ones side by side where {@code fold} allows it. */
	private Setting band(List<Placement> groups, boolean fold) {
		double width = groups.stream().mapToDouble(Placement::width).max().orElse(0);
		List<Block> blocks = new ArrayList<>();
		double y = 0;
		int from = 0;
		while (from < groups.size()) {
			int to = from + 1;
			while (to < groups.size() && narrow(groups.get(to), width) == narrow(groups.get(from), width))
				to++;
			List<Placement> run = groups.subList(from, to);
			double widest = run.stream().mapToDouble(Placement::width).max().orElse(1);
			int abreast = (int) Math.min(run.size(), (width + BAND_GAP) / (widest + BAND_GAP));
			Setting set = fold && abreast > 1 ? sideBySide(run, abreast, false) : new Setting(List.of(new Block(0, 0, run)));
			for (Block block : set.blocks())
				blocks.add(block.moved(0, y));
			y += set.height() + BLOCK_GAP;
			from = to;
		}
		return new Setting(blocks);
	}

	private static boolean narrow(Placement group, double width) {
		return 2 * group.width() + BAND_GAP <= width;
	}
}
