// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The keys of the studio are those of its page in the guide. */
class KeysTest {
	/** A row of the guide's first table; the second one is about the view « Traçabilité », which has keys of its own. */
	private static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\|", Pattern.MULTILINE);
	/** A key as the guide writes it: after « , » or « ou » stands another one. */
	private static final Pattern KEY = Pattern.compile("(?:(?:(?:Ctrl|Maj|Alt)\\+)+(?:[A-Z]\\b|\\d|Espace|[.,])|(?:(?:Ctrl|Maj|Alt)\\+)*F\\d+)(?=$|, | ou )");

	private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);

	@Test
	void everyKeyOfTheGuideDoesOneThing() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (KeySequence key : documented()) {
			Set<String> commands = bindings().stream().filter(b -> b.getTriggerSequence().equals(key)).collect(Collectors.groupingBy(Binding::getContextId)).values().stream()
					.filter(inOneContext -> inOneContext.stream().map(b -> b.getParameterizedCommand().getId()).distinct().count() != 1)
					.map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
			if (!commands.isEmpty() || bindings().stream().noneMatch(b -> b.getTriggerSequence().equals(key))) {
				wrong.add(key + " " + commands);
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyKeyOfOursIsInTheGuide() throws Exception {
		List<KeySequence> documented = documented();
		List<Binding> ours = bindings().stream().filter(b -> b.getParameterizedCommand().getId().startsWith("fr.referentiel.")).toList();
		assertTrue(ours.size() > 4, ours.toString());
		assertEquals(List.of(), ours.stream().filter(b -> !documented.contains(b.getTriggerSequence())).map(b -> b.getTriggerSequence() + " " + b.getParameterizedCommand().getId()).toList());
	}

	private List<Binding> bindings() {
		return Arrays.stream(service.getBindings()).filter(b -> b.getParameterizedCommand() != null && b.getSchemeId().equals(service.getActiveScheme().getId())).toList();
	}

	private static List<KeySequence> documented() throws Exception {
		String guide = Files.readString(Path.of(System.getProperty("referentiel.models")).resolveSibling("docs/utilisateur/studio.md"));
		List<KeySequence> keys = new ArrayList<>();
		Matcher row = ROW.matcher(guide.substring(0, guide.indexOf("## Voir qui répond à qui")));
		while (row.find()) {
			Matcher key = KEY.matcher(row.group(1));
			while (key.find()) {
				keys.add(sequence(key.group()));
			}
		}
		assertTrue(keys.size() > 15, keys.toString());
		return keys;
	}

	private static KeySequence sequence(String french) throws ParseException {
		return KeySequence.getInstance(french.replace("Ctrl", "M1").replace("Maj", "M2").replace("Alt", "M3").replace("Espace", "SPACE"));
	}
}
