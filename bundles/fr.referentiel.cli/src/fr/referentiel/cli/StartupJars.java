// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the jars of an installation without their signatures, once, for the launcher: Java keeps no start-up data of classes from signed jars, and
 * checking signatures takes a third of a short command's time. Arguments: the folder of the jars, the folder to make.
 */
public final class StartupJars {
	private StartupJars() {
	}

	public static void main(String[] arguments) throws IOException {
		Path from = Path.of(arguments[0]);
		Path to = Files.createDirectories(Path.of(arguments[1]));
		try (Stream<Path> jars = Files.list(from)) {
			for (Path jar : jars.filter(p -> p.toString().endsWith(".jar")).sorted().toList()) {
				copy(jar, to.resolve(jar.getFileName()));
			}
		}
	}

	private static void copy(Path jar, Path target) throws IOException {
		try (ZipFile in = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(target); ZipOutputStream out = new ZipOutputStream(file)) {
			out.setLevel(0);
			Enumeration<? extends ZipEntry> entries = in.entries();
			while (entries.hasMoreElements()) {
				ZipEntry entry = entries.nextElement();
				if (!signature(entry.getName())) {
					ZipEntry written = new ZipEntry(entry.getName());
					written.setTime(entry.getTime());
					out.putNextEntry(written);
					try (InputStream content = in.getInputStream(entry)) {
						content.transferTo(out);
					}
					out.closeEntry();
				}
			}
		}
	}

	private static boolean signature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && upper.indexOf('/', 9) < 0
				&& (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
	}
}
