// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

/** How a text of the scene is set; sizes and line heights in pixels. */
public enum TextStyle {
	TITLE(22, true, 28), SUBTITLE(13, false, 18), HEADER(12, true, 16), CLUSTER(11.5, true, 15), CODE(11, true, 14), LABEL(11, false, 14),
	SIGN(11, true, 14), LEGEND(10.5, false, 15), NOTE(10, false, 14);

	private final double size;
	private final boolean bold;
	private final double lineHeight;

	TextStyle(double size, boolean bold, double lineHeight) {
		this.size = size;
		this.bold = bold;
		this.lineHeight = lineHeight;
	}

	public double size() {
		return size;
	}

	public boolean bold() {
		return bold;
	}

	public double lineHeight() {
		return lineHeight;
	}

	/** From the top of a line to its baseline. */
	public double ascent() {
		return (lineHeight + size * 0.72) / 2;
	}
}
