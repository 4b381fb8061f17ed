// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.ParOption;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;
import fr.referentiel.rules.Reading;

/**
 * Makes one référentiel of the trees of its files: copies them (the texts' own trees stay as they are), resolves references among the copies,
 * sets places, merges continuations into what they continue, and hands the blocks of an option over to it.
 */
final class Assembler {
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
	private final List<Constat> findings = new ArrayList<>();
	private final Map<EClass, List<EReference>> crossReferences = new HashMap<>();
	private final TakenContents takenContents = new TakenContents();
	private final Places places;

	Assembler(Places places) {
		this.places = places;
	}

	/** What could not be put together. */
	List<Constat> findings() {
		return findings;
	}

	/** Copies the roots of all files, imported ones included; to be called once, before anything else. */
	void copy(Collection<? extends Racine> roots) {
		copier.copyAll(roots);
		copier.copyReferences();
		copier.forEach((original, copy) -> {
			if (copy instanceof Element e) {
				e.setLieu(places.of(original));
			}
			dropUnresolved(copy);
		});
	}

	/** The copy of a root. */
	@SuppressWarnings("unchecked")
	<T extends Racine> T copyOf(T root) {
		return (T) copier.get(root);
	}

	/** The copies, by what they are copies of. */
	Map<EObject, EObject> copies() {
		return copier;
	}

	/** A reference that named nothing was reported; the assembled model does not carry it. */
	private void dropUnresolved(EObject copy) {
		for (EReference reference : crossReferences.computeIfAbsent(copy.eClass(), Assembler::crossReferences)) {
			if (!copy.eIsSet(reference)) {
				continue;
			}
			Object value = copy.eGet(reference, false);
			if (value instanceof List<?> targets) {
				targets.removeIf(t -> ((EObject) t).eIsProxy());
			} else if (value instanceof EObject target && target.eIsProxy()) {
				copy.eUnset(reference);
			}
		}
	}

	private static List<EReference> crossReferences(EClass kind) {
		return kind.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isDerived()).toList();
	}

	/** Puts the parts of one référentiel together, in the order given; the first that is no continuation is its head. Null when there is none. */
	Referentiel assemble(List<Referentiel> originals) {
		List<Referentiel> parts = new ArrayList<>(originals.stream().map(this::copyOf).toList());
		Referentiel head = parts.stream().filter(p -> !p.isSuite()).findFirst().orElse(null);
		if (head == null) {
			parts.forEach(p -> findings.add(new Constat(Reading.HEADLESS_CONTINUATION.code(), Gravite.ERREUR,
					"« suite référentiel " + p.getCode() + " » ne trouve pas son début. Ajoutez au dossier le fichier qui commence par « référentiel "
							+ p.getCode() + " ».",
					p.getLieu(), null)));
			return null;
		}
		parts.remove(head);
		for (Referentiel part : parts) {
			if (!part.isSuite()) {
				findings.add(new Constat(Reading.TWO_HEADS.code(), Gravite.ERREUR, "Le référentiel " + part.getCode()
						+ " commence deux fois. Écrivez « suite référentiel " + part.getCode() + " » en tête de ce fichier.", part.getLieu(), null));
			}
			head.getDeclarations().addAll(part.getDeclarations());
			head.getElements().addAll(part.getElements());
		}
		mergeContinuations(head);
		unfoldOptions(head);
		takenContents.take(head);
		new OptionLinks(head).complete();
		return head;
	}

	private void mergeContinuations(Referentiel head) {
		Map<EClass, Map<String, Element>> started = new HashMap<>();
		List<Element> continuations = new ArrayList<>();
		head.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element e && e.isSuite()) {
				continuations.add(e);
			} else if (object instanceof Element e && e.getCode() != null) {
				started.computeIfAbsent(e.eClass(), k -> new LinkedHashMap<>()).putIfAbsent(e.getCode(), e);
			}
		});
		for (Element continuation : continuations) {
			Element start = started.getOrDefault(continuation.eClass(), Map.of()).get(continuation.getCode());
			if (start == null || contains(continuation, start)) {
				findings.add(new Constat(Reading.HEADLESS_CONTINUATION.code(), Gravite.ERREUR, "Cette suite de « " + continuation.getCode()
						+ " » ne trouve pas l’élément qu’elle poursuit. Vérifiez son code, ou retirez le mot « suite ».", continuation.getLieu(), null));
				continue;
			}
			start.getElements().addAll(continuation.getElements());
			start.getFormulations().addAll(continuation.getFormulations());
			start.getAdmissions().addAll(continuation.getAdmissions());
			EcoreUtil.remove(continuation);
		}
	}

	private static boolean contains(Element container, Element element) {
		return EcoreUtil.isAncestor(container, element);
	}

	private static void unfoldOptions(Element container) {
		for (int i = 0; i < container.getElements().size(); i++) {
			Element e = container.getElements().get(i);
			if (e instanceof ParOption block) {
				List<Element> inside = new ArrayList<>(block.getElements());
				inside.stream().filter(x -> x.getOptions().isEmpty()).forEach(x -> x.getOptions().addAll(block.getOptions()));
				container.getElements().remove(i);
				container.getElements().addAll(i, inside);
				i--;
			} else {
				unfoldOptions(e);
			}
		}
	}
}
