// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext;

import java.util.List;
import java.util.Locale;

import fr.referentiel.model.Bloc;
import fr.referentiel.model.Dispense;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Module;
import fr.referentiel.model.Note;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Stage;
import fr.referentiel.model.Unite;

/** How a draft is laid out in files, and the text of the file that holds what is left to place. */
public final class DraftFiles {
	/** The file of what is left to place by hand. */
	public static final String UNPLACED = "a-placer.txt";

	private final Draft draft;

	public DraftFiles(Draft draft) {
		this.draft = draft;
	}

	/** The file of the header. */
	public String head() {
		return draft.referentiel().getCode().toLowerCase(Locale.FRENCH) + ".referentiel";
	}

	/** The file of a direct element of the référentiel. */
	public String fileOf(Element element) {
		return switch (element) {
		case Pole p -> "pole-" + p.getCode() + ".referentiel";
		case Bloc b -> "blocs.referentiel";
		case Unite u -> "unites.referentiel";
		case Dispense d -> "unites.referentiel";
		case Epreuve e -> "epreuves.referentiel";
		case Module m -> "epreuves.referentiel";
		case Note n -> "epreuves.referentiel";
		case GrilleHoraire g -> "formation.referentiel";
		case Stage s -> "formation.referentiel";
		default -> draft.referentiel().getElements().stream().anyMatch(Pole.class::isInstance) && !(element instanceof fr.referentiel.model.Section)
				? "sans-pole.referentiel"
				: element instanceof fr.referentiel.model.Section ? head() : "competences.referentiel";
		};
	}

	/** The comment at the top of a file. */
	public List<String> opening(String name, String source) {
		return List.of("Brouillon tiré de « " + source + " » : à relire en face du texte officiel. « l. 12 » renvoie à une ligne de la source.",
				"Ce qui n’a pas été compris est dans " + UNPLACED + ", dans l’ordre de la source.");
	}

	/** What is left to place, each stretch with its line, in the order of the source. */
	public String unplaced(String source) {
		StringBuilder out = new StringBuilder("À placer à la main : ce que l’import n’a pas compris de « " + source + " », avec le numéro de ligne.\n\n");
		lines(out, draft.unplaced());
		if (!draft.running().isEmpty()) {
			out.append("\n\nEn-têtes et pieds de page répétés, laissés de côté :\n\n");
			lines(out, draft.running());
		}
		return out.toString();
	}

	private static void lines(StringBuilder out, List<Draft.Unplaced> lines) {
		int previous = 0;
		for (Draft.Unplaced u : lines) {
			if (previous > 0 && u.line() > previous + 1) {
				out.append('\n');
			}
			out.append(String.format("%5d  %s%n", u.line(), u.text().replace('\t', ' ')).replace("\r\n", "\n"));
			previous = u.line();
		}
	}
}
