// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.code;

import static fr.referentiel.model.ReferentielPackage.Literals.*;
import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.dsl.ide.place.Occurrences;
import fr.referentiel.dsl.ide.workspace.Folder;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.Element;
import fr.referentiel.model.Vues;

/**
 * The next free code of a kind in a container, counted as the référentiel counts: after the last sister; else as cousins are made from their
 * parents' codes; else by the usual letter of the kind. It sees the texts as they were when it was made.
 */
public final class NextCode {
	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");
	private static final Map<EClass, String> USUAL = Map.ofEntries(entry(POLE, "P"), entry(ACTIVITE, "A"), entry(TACHE, "T"), entry(COMPETENCE, "C"),
			entry(SAVOIR, "S"), entry(UNITE, "U"), entry(EPREUVE, "E"), entry(BLOC, "B"), entry(MODULE, "M"), entry(ENSEMBLE, "E"));

	private final List<Element> elements = new ArrayList<>();
	private final Set<String> taken = new HashSet<>();

	/** Counts in the texts of a folder that write one référentiel. */
	public NextCode(Folder folder, String root) {
		folder.files().forEach(f -> f.resource().getAllContents().forEachRemaining(o -> {
			if (o instanceof Element e && Objects.equals(ElementNames.rootCode(e), root)) {
				elements.add(e);
			}
		}));
	}

	/** The next code of a kind under a container (null for the top), empty where the référentiel gives no pattern to go on. */
	public Optional<String> of(EClass kind, Element container) {
		Element parent = container == null || container.eContainer() == null ? null : container;
		return afterSister(kind, parent).or(() -> likeCousins(kind, parent)).or(() -> usual(kind, parent));
	}

	/** All elements counted, in file order. */
	public List<Element> elements() {
		return List.copyOf(elements);
	}

	/** As {@link #of}; the code is not handed out again. */
	public Optional<String> take(EClass kind, Element container) {
		Optional<String> code = of(kind, container);
		code.ifPresent(c -> taken.add(kind.getName() + " " + c));
		return code;
	}

	/** The first of the free codes that lead up to this one without a gap: {@code A1.2T3} when {@code A1.2T4} follows {@code A1.2T2}. */
	public Optional<String> beforeGap(EClass kind, String code) {
		Matcher m = NUMBERED.matcher(code);
		if (!m.matches()) {
			return Optional.empty();
		}
		Set<String> used = used(kind);
		String found = null;
		for (long n = number(m.group(2)) - 1; n > 0; n--) {
			String before = m.group(1) + padded(n, m.group(2));
			if (used.contains(before)) {
				break;
			}
			found = before;
		}
		return Optional.ofNullable(found);
	}

	private static String padded(long number, String like) {
		String text = Long.toString(number);
		return like.startsWith("0") ? "0".repeat(Math.max(0, like.length() - text.length())) + text : text;
	}

	/** The first code free for a kind after this one, which ends with a number: {@code A1.2T4} after {@code A1.2T3}. */
	public Optional<String> after(EClass kind, String code) {
		Matcher m = NUMBERED.matcher(code);
		if (!m.matches()) {
			return Optional.empty();
		}
		Set<String> used = used(kind);
		for (long n = number(m.group(2)) + 1;; n++) {
			String next = m.group(1) + padded(n, m.group(2));
			if (!used.contains(next) && !taken.contains(kind.getName() + " " + next)) {
				return Optional.of(next);
			}
		}
	}

	private Optional<String> afterSister(EClass kind, Element parent) {
		List<String> sisters = coded(kind).stream().filter(e -> same(Vues.porteur(e), parent)).map(Element::getCode).toList();
		List<String> following = parent == null || parent.getCode() == null ? List.of() : sisters.stream().filter(c -> c.startsWith(parent.getCode())).toList();
		return last(following.isEmpty() ? sisters : following).flatMap(code -> after(kind, code));
	}

	/** The code with the greatest number, among those that begin like the last. */
	private static Optional<String> last(List<String> codes) {
		if (codes.isEmpty()) {
			return Optional.empty();
		}
		Matcher shape = NUMBERED.matcher(codes.get(codes.size() - 1));
		if (!shape.matches()) {
			return Optional.empty();
		}
		String best = codes.get(codes.size() - 1);
		long most = number(shape.group(2));
		for (String code : codes) {
			Matcher m = NUMBERED.matcher(code);
			if (m.matches() && m.group(1).equals(shape.group(1)) && number(m.group(2)) > most) {
				most = number(m.group(2));
				best = code;
			}
		}
		return Optional.of(best);
	}

	private static long number(String digits) {
		return Long.parseLong(digits.substring(Math.max(0, digits.length() - 9)));
	}

	private Optional<String> likeCousins(EClass kind, Element parent) {
		if (parent == null || parent.getCode() == null) {
			return Optional.empty();
		}
		for (Element cousin : coded(kind)) {
			Element other = Vues.porteur(cousin);
			if (other != null && other.eClass() == parent.eClass() && other.getCode() != null && cousin.getCode().startsWith(other.getCode())) {
				Matcher m = NUMBERED.matcher(cousin.getCode().substring(other.getCode().length()));
				if (m.matches()) {
					return after(kind, parent.getCode() + m.group(1) + padded(0, m.group(2)));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<String> usual(EClass kind, Element parent) {
		String letter = USUAL.get(kind);
		if (letter == null) {
			return Optional.empty();
		}
		List<String> all = coded(kind).stream().map(Element::getCode).toList();
		if (!all.isEmpty()) {
			return last(all).flatMap(code -> after(kind, code));
		}
		boolean under = parent != null && parent.getCode() != null && (kind == TACHE || kind == COMPETENCE || kind == SAVOIR) && parent.eClass() == ACTIVITE;
		return after(kind, (under ? parent.getCode() : "") + letter + "0");
	}

	private List<Element> coded(EClass kind) {
		return elements.stream().filter(e -> e.eClass() == kind && e.getCode() != null && !e.isSuite()).toList();
	}

	private Set<String> used(EClass kind) {
		Set<String> used = new HashSet<>();
		coded(kind).forEach(e -> {
			used.add(e.getCode());
			e.getFormulations().forEach(f -> used.add(String.valueOf(f.getCode())));
		});
		return used;
	}

	/** Whether both are one container, written in one place or continued in another; roots are all the same one. */
	private static boolean same(Element a, Element b) {
		boolean topA = a == null || !(a.eContainer() instanceof Element);
		boolean topB = b == null || !(b.eContainer() instanceof Element);
		return topA && topB || a != null && b != null && (a == b || Occurrences.continues(a, b));
	}
}
