// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Element;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Lien;
import fr.referentiel.model.LigneMatrice;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.Option;
import fr.referentiel.model.Referentiel;

/**
 * Says of each element which options it belongs to, those of its containers included, and lets a link that holds in several options reach the element
 * of that code in each of them: « évalue bloc 2 », written once, evaluates the bloc 2 of every option.
 */
final class OptionLinks {
	private record Key(EClass kind, String code) {
	}

	private final Referentiel root;
	private final Map<Key, List<Element>> byCode = new HashMap<>();

	OptionLinks(Referentiel root) {
		this.root = root;
	}

	void complete() {
		if (root.getDeclarations().stream().noneMatch(Option.class::isInstance)) {
			return;
		}
		root.getElements().forEach(e -> inherit(e, List.of()));
		root.getElements().forEach(this::link);
	}

	private void inherit(Element element, List<Option> around) {
		if (element.getOptions().isEmpty() && !around.isEmpty()) {
			Set<Option> options = new LinkedHashSet<>(around);
			options.addAll(elsewhere(element));
			element.getOptions().addAll(options);
		}
		if (element.getCode() != null && !element.getOptions().isEmpty()) {
			byCode.computeIfAbsent(new Key(element.eClass(), element.getCode()), k -> new ArrayList<>()).add(element);
		}
		List<Option> inside = element.getOptions().isEmpty() ? around : List.copyOf(element.getOptions());
		element.getElements().forEach(e -> inherit(e, inside));
	}

	/** The options in which an element has another container than the one that it is written in. */
	private static List<Option> elsewhere(Element element) {
		return element.getElements().stream().filter(e -> e instanceof Lien l && l.getGenre() == GenreLien.RATTACHE)
				.flatMap(e -> e.getOptions().stream()).toList();
	}

	private void link(Element element) {
		if (element instanceof Lien link) {
			reach(link.getOptions(), link.getCibles());
		} else if (element instanceof Matrice matrix) {
			for (LigneMatrice row : matrix.getLignes()) {
				Element source = row.getSource();
				reach(source == null || source.getOptions().isEmpty() ? matrix.getOptions() : source.getOptions(), row.getCibles());
			}
		}
		element.getElements().forEach(this::link);
	}

	private void reach(List<Option> options, List<Element> targets) {
		for (Element target : List.copyOf(targets)) {
			int at = targets.indexOf(target) + 1;
			for (Element other : byCode.getOrDefault(new Key(target.eClass(), target.getCode()), List.of())) {
				boolean sees = options.isEmpty() || other.getOptions().stream().anyMatch(options::contains);
				if (sees && !targets.contains(other)) {
					targets.add(at++, other);
				}
			}
		}
	}
}
