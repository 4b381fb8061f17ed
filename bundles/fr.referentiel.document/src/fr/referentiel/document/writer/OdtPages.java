// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import fr.referentiel.document.content.PageBreak;

/** Where the pages of one OpenDocument text begin and how they lie; used once, from its top to its end. */
final class OdtPages {

	private static final String PORTRAIT = "Standard";
	private static final String LANDSCAPE = "Paysage";
	private static final String COVER = "Couverture";
	/** A4 on its side without the margins of 2 cm. */
	private static final int LANDSCAPE_TEXT = 257;

	private final OdfStyles styles;
	private final int uprightWidth;
	private boolean landscape;
	/** The page style that the next paragraph begins; empty for none. */
	private String master;
	private boolean newPage;

	OdtPages(OdfStyles styles, int uprightWidth) {
		this.styles = styles;
		this.uprightWidth = uprightWidth;
		this.master = PORTRAIT;
	}

	/** The width of the text on the current page, in millimetres. */
	int textWidth() {
		return landscape ? LANDSCAPE_TEXT : uprightWidth;
	}

	/** Whether the next paragraph begins a page. */
	boolean pending() {
		return newPage || !master.isEmpty();
	}

	void add(PageBreak pageBreak) {
		boolean turned = pageBreak.turn() == PageBreak.Turn.LANDSCAPE || pageBreak.turn() == PageBreak.Turn.SAME && landscape;
		if (turned != landscape)
			master = turned ? LANDSCAPE : PORTRAIT;
		else
			newPage = true;
		landscape = turned;
	}

	void beginCover() {
		master = COVER;
	}

	void endCover() {
		master = PORTRAIT;
		landscape = false;
	}

	/** The style of the next paragraph, which begins a page if one is due. */
	String style(String parent) {
		if (!pending())
			return parent;
		// a page style brings its page
		String properties = master.isEmpty() ? "<style:paragraph-properties fo:break-before=\"page\"/>" : "";
		String style = styles.named("paragraph", properties, "style:parent-style-name", parent, "style:master-page-name", master);
		master = "";
		newPage = false;
		return style;
	}
}
