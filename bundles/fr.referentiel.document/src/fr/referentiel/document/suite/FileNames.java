// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives files of one folder names that every file system takes: no separator, no leading dot, no device name of Windows, at most 80 characters
 * (a longer one keeps its last part), and different even where case does not count.
 */
public final class FileNames {
	private static final int LONGEST = 80;
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
			"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

	private final Set<String> taken = new HashSet<>();
	private final String option;

	/** @param option the code of the option that all documents are made for, at the end of their names; null for all options together */
	public FileNames(String option) {
		this.option = option;
	}

	/** A name made of these parts, not yet given by this object; null and empty parts are left out. */
	public String of(String... parts) {
		StringBuilder joined = new StringBuilder();
		List<String> all = new ArrayList<>(Arrays.asList(parts));
		all.add(option);
		for (String part : all) {
			String safe = part == null ? "" : safe(part);
			if (!safe.isEmpty()) {
				joined.append(joined.isEmpty() ? "" : "-").append(safe);
			}
		}
		String name = shortened(joined.toString());
		if (name.isEmpty() || DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
			name = "document" + (name.isEmpty() ? "" : "-" + name);
		}
		String free = name;
		for (int rank = 2; !taken.add(free.toLowerCase(Locale.ROOT)); rank++) {
			free = name + "-" + rank;
		}
		return free;
	}

	/** Cut before its last part, which tells it from others: a candidate's number, an option. */
	private static String shortened(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		int last = name.lastIndexOf('-');
		String kept = name.length() - last <= LONGEST / 2 ? name.substring(last) : "";
		return name.substring(0, LONGEST - kept.length()).replaceFirst("[-.]+$", "") + kept;
	}

	private static String safe(String part) {
		return Normalizer.normalize(part, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("-{2,}", "-")
				.replaceFirst("^[.-]+", "").replaceFirst("[.-]+$", "");
	}
}
