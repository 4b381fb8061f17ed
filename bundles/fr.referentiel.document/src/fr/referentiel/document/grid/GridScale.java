// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fr.referentiel.model.Arrondi;
import fr.referentiel.model.Bareme;
import fr.referentiel.model.Element;
import fr.referentiel.model.ModeGrille;
import fr.referentiel.model.Niveau;
import fr.referentiel.model.Ponderation;

/**
 * The unofficial part of a grid: levels, weights, rounding.
 *
 * @param levels   the columns, lowest first
 * @param computed whether a mark is drawn from the crosses
 */
record GridScale(Optional<Bareme> bareme, List<Level> levels, boolean computed) {

	/**
	 * One column.
	 *
	 * @param value its share of the weight, null where no mark is computed
	 */
	record Level(String label, BigDecimal value) {
	}

	/** The columns of the national aids for tertiary diplomas, which compute nothing. */
	private static final List<Level> PROFILE = List.of(new Level("Très insuffisant", null), new Level("Insuffisant", null),
			new Level("Bien", null), new Level("Très bien", null));

	static GridScale of(Optional<Bareme> bareme) {
		List<Level> levels = bareme.map(Bareme::getEchelle).map(scale -> scale.getNiveaux().stream().map(GridScale::level).toList())
				.filter(given -> !given.isEmpty()).orElse(PROFILE);
		boolean valued = levels.stream().allMatch(level -> level.value() != null);
		return new GridScale(bareme, levels, valued && bareme.filter(settings -> settings.getMode() == ModeGrille.CALCULE).isPresent());
	}

	private static Level level(Niveau niveau) {
		String label = niveau.getIntitule() == null ? "" : niveau.getIntitule();
		return new Level(niveau.getCode() == null ? label : (niveau.getCode() + ". " + label).strip(), niveau.getValeur());
	}

	/** What the sheet says of where all this comes from. */
	String notice() {
		if (bareme.isEmpty())
			return "Réglages non officiels : aucun barème n’est écrit pour cette épreuve. Les colonnes sont celles des grilles d’aide usuelles,"
					+ " et aucune note n’est calculée à partir des croix (mode profil).";
		String source = bareme.get().eContainer() instanceof Element settings && settings.getIntitule() != null
				? " (« " + settings.getIntitule() + " »)" : "";
		if (!computed)
			return "Réglages non officiels : niveaux" + source + ". Aucune note n’est calculée à partir des croix (mode profil).";
		return "Réglages non officiels : les niveaux, leur valeur, les poids et l’arrondi ne viennent pas du texte officiel" + source
				+ ". La commission peut les revoir.";
	}

	/** The weight of a row in per cent, empty where none is written; settings give weights to criteria only. */
	Optional<BigDecimal> weight(Element judged) {
		return bareme.stream().flatMap(settings -> settings.getPonderations().stream()).filter(weight -> weight.getCritere() == judged)
				.map(Ponderation::getPoids).findFirst();
	}

	/** The mark under which a comment is required, empty for never. */
	Optional<BigDecimal> commentUnder() {
		return bareme.map(Bareme::getCommentaireSous);
	}

	Optional<BigDecimal> bonus() {
		return bareme.map(Bareme::getBonus);
	}

	Optional<BigDecimal> penalty() {
		return bareme.map(Bareme::getPenalite);
	}

	/**
	 * The rounding as a formula. The mark is taken at its hundredth first, as it is shown: levels are written with a few decimals
	 * (0,6667 for two thirds), and an exact 15 must not become 15.5.
	 */
	String rounded(String mark) {
		return switch (rounding()) {
			case AUCUN -> "ROUND(" + mark + ",2)";
			case DEMI_PROCHE -> "ROUND(ROUND(" + mark + ",2)*2,0)/2";
			case DEMI_SUPERIEUR -> "ROUNDUP(ROUND(" + mark + ",2)*2,0)/2";
		};
	}

	/** The rounding in words. */
	String roundingSaid() {
		return switch (rounding()) {
			case AUCUN -> "Sans arrondi, au centième.";
			case DEMI_PROCHE -> "Arrondie au demi-point le plus proche.";
			case DEMI_SUPERIEUR -> "Arrondie au demi-point supérieur.";
		};
	}

	private Arrondi rounding() {
		return bareme.map(Bareme::getArrondi).orElse(Arrondi.AUCUN);
	}

	/** A number as French readers expect it. */
	static String french(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString().replace('.', ',');
	}
}
