// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.hover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.place.Occurrences;
import fr.referentiel.dsl.ide.workspace.Folder;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Element;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.KindName;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.Reach;

/** What the assembled référentiel knows of an element of a text; all empty before the first build. */
public final class Facts {
	private static final List<String> EXAMS = List.of("unite", "epreuve", "sous-epreuve", "partie");

	@Inject
	private Occurrences occurrences;

	/** The element of the assembled référentiel that this one writes, begins or continues. */
	public Optional<Element> assembled(Element written) {
		SourceFile file = SourceFile.of(written.eResource());
		if (file == null) {
			return Optional.empty();
		}
		Element start = !written.isSuite() ? written
				: occurrences.declarations(written).stream().map(o -> (Element) o.target()).filter(e -> !e.isSuite()).findFirst().orElse(written);
		return file.folder().assembled(start);
	}

	private Optional<Subject> subject(Element written, Element assembled) {
		Folder folder = SourceFile.of(written.eResource()).folder();
		return folder.subject(assembled);
	}

	/** What evaluates the element, the units first: codes, or labels where there is none. */
	public List<String> evaluatedBy(Element written) {
		List<String> names = new ArrayList<>();
		assembled(written).ifPresent(e -> subject(written, e).ifPresent(s -> {
			String id = s.identites().id(e);
			for (String kind : EXAMS) {
				for (Reach reach : s.coverage().of(id)) {
					Element by = s.identites().element(reach.by());
					if (by != null && reach.by().startsWith(kind + ":") && by != e) {
						names.add(by.getCode() != null ? by.getCode() : "« " + by.getIntitule() + " »");
					}
				}
			}
		}));
		return names.stream().distinct().toList();
	}

	/** How many elements of each kind it holds, by the plural of the kind's name: « 3 savoirs ». */
	public List<String> contents(Element written) {
		Map<KindName, Integer> counts = new LinkedHashMap<>();
		assembled(written).ifPresent(e -> Vues.parcourir(e, x -> {
			if (COUNTED.contains(x.eClass().getName())) {
				counts.merge(KindName.of(x.eClass()), 1, Integer::sum);
			}
		}));
		return counts.entrySet().stream().map(c -> c.getValue() + " " + c.getKey().name() + (c.getValue() > 1 ? "s" : "")).toList();
	}

	private static final List<String> COUNTED = List.of("Activite", "Tache", "Competence", "SousCompetence", "Savoir", "Limite", "Critere", "Indicateur", "Unite",
			"SousEpreuve", "Forme", "Modalite", "Enseignement");
}
