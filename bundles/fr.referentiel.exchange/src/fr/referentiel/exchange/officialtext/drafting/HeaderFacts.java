// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import fr.referentiel.exchange.officialtext.source.SourceText;
import fr.referentiel.model.Portee;
import fr.referentiel.model.Provenance;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.Source;

/** What the text says of the diploma as a whole: its name, code, RNCP number, term; and which parts the draft covers. */
final class HeaderFacts {
	private static final Pattern TITLE = Pattern.compile("(?:BTS|[Bb]revet de technicien supérieur)[\\s,]*(?:[Ss]pécialité\\s*)?[«\"]\\s*([^»\"\\n]{3,120}?)\\s*[»\"]");
	private static final Pattern CODE = Pattern.compile("\\(BTS\\s+(\\p{Lu}{2,8})\\)");
	private static final Pattern RNCP = Pattern.compile("RNCP\\s*:?\\s*(?:n[°º]\\s*)?(\\d{4,6})\\b");
	private static final Pattern TERM = Pattern.compile("(?i)échéance[^\\n\\d]{0,60}(\\d{2})/(\\d{2})/(\\d{4})");
	private static final Map<EClass, Portee> SCOPE = Map.of(ACTIVITE, Portee.ACTIVITES, COMPETENCE, Portee.COMPETENCES, SAVOIR, Portee.SAVOIRS, UNITE,
			Portee.UNITES, MODALITE, Portee.REGLEMENT, FORME, Portee.EPREUVES, GRILLE_HORAIRE, Portee.HORAIRES, STAGE, Portee.STAGES);

	private final String text;

	HeaderFacts(SourceText source) {
		text = String.join("\n", source.lines());
	}

	/** The code that the text gives the speciality between parentheses, or null. */
	String code() {
		Matcher m = CODE.matcher(text);
		return m.find() ? m.group(1) : null;
	}

	/** Fills the header. */
	void fill(Referentiel referentiel, String code, String sourceName) {
		referentiel.setCode(code);
		referentiel.setIntitule(title());
		if (text.contains("BTS") || text.toLowerCase(java.util.Locale.FRENCH).contains("brevet de technicien supérieur")) {
			referentiel.setDiplome("BTS");
		}
		Matcher rncp = RNCP.matcher(text);
		if (rncp.find()) {
			referentiel.setRncp(rncp.group(1));
		}
		Matcher term = TERM.matcher(text);
		if (term.find()) {
			referentiel.setEcheance(LocalDate.of(Integer.parseInt(term.group(3)), Integer.parseInt(term.group(2)), Integer.parseInt(term.group(1))));
		}
		for (TreeIterator<EObject> all = referentiel.eAllContents(); all.hasNext();) {
			Portee part = SCOPE.get(all.next().eClass());
			if (part != null && !referentiel.getPortee().contains(part)) {
				referentiel.getPortee().add(part);
			}
		}
		Source source = ReferentielFactory.eINSTANCE.createSource();
		source.setIntitule(sourceName);
		source.setProvenance(Provenance.TRANSCRIT);
		referentiel.getDeclarations().add(0, source);
	}

	/** The name between guillemets that follows « BTS » most often, in small letters if it is ever written so. */
	private String title() {
		Map<String, Integer> counted = new HashMap<>();
		Matcher m = TITLE.matcher(text);
		while (m.find()) {
			counted.merge(m.group(1), 1, Integer::sum);
		}
		return counted.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
				.orElse(null);
	}
}
