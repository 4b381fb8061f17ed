// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files of a folder a command wrote, by name and fingerprint, so that it may write them again as long as nobody changed them. The record is
 * a file of its own beside them.
 */
public final class WrittenFiles {
	/** The name of the record. */
	public static final String RECORD = ".referentiel-ecrits";

	private final Path folder;

	public WrittenFiles(Path folder) {
		this.folder = folder;
	}

	/**
	 * What to write into the folder: the files, and the new record.
	 *
	 * @param files name to text
	 * @throws FilesInTheWayException when one of these names is taken by a file that this class did not record, or that was changed since
	 */
	public Map<String, String> over(Map<String, String> files) throws IOException {
		Map<String, String> known = record();
		List<String> taken = new ArrayList<>();
		for (String name : files.keySet()) {
			Path file = folder.resolve(name);
			if (Files.exists(file) && !(Files.isRegularFile(file) && print(Files.readAllBytes(file)).equals(known.get(name)))) {
				taken.add(name);
			}
		}
		if (!taken.isEmpty()) {
			throw new FilesInTheWayException(folder, taken);
		}
		Map<String, String> all = new LinkedHashMap<>(files);
		files.forEach((name, text) -> known.put(name, print(text.getBytes(StandardCharsets.UTF_8))));
		StringBuilder record = new StringBuilder();
		known.forEach((name, print) -> record.append(print).append("  ").append(name).append('\n'));
		all.put(RECORD, record.toString());
		return all;
	}

	private Map<String, String> record() throws IOException {
		Map<String, String> known = new LinkedHashMap<>();
		Path record = folder.resolve(RECORD);
		if (Files.isRegularFile(record)) {
			for (String line : Files.readAllLines(record)) {
				int gap = line.indexOf("  ");
				if (gap > 0) {
					known.put(line.substring(gap + 2), line.substring(0, gap));
				}
			}
		}
		return known;
	}

	private static String print(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException everyPlatformHasIt) {
			throw new IllegalStateException(everyPlatformHasIt);
		}
	}
}
