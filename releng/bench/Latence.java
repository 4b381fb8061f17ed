// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;

import fr.referentiel.bench.SilentClient;
import fr.referentiel.dsl.ide.server.EmbeddedServer;

/**
 * Times what follows a keystroke: the findings of both tiers, and a completion asked for at once. A line is typed into the first pôle of a référentiel,
 * letter by letter, then erased: most states on the way are unreadable, some change codes. Warm: the first half is not counted.
 *
 * <p>Arguments: the folder of a référentiel, how many copies of it are open (1 by default), how many keystrokes (1200 by default).
 */
public class Latence {
	private static final String TYPED = "\n    tâche A1.2T6 « Rédaction d'un rapport »";

	public static void main(String[] arguments) throws Exception {
		Path model = Path.of(arguments[0]);
		int copies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
		int keystrokes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1200;
		Path folder = Files.createTempDirectory("latence");
		try {
			for (int i = 0; i < copies; i++) {
				copy(model, folder.resolve("r" + i), i);
			}
			new Latence(folder, copies).run(keystrokes);
		} finally {
			try (Stream<Path> all = Files.walk(folder)) {
				all.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
			}
		}
		System.exit(0);
	}

	private static void copy(Path from, Path to, int number) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".referentiel")).toList()) {
				Files.writeString(to.resolve(file.getFileName()), Files.readString(file).replaceAll("(référentiel|règle|enseigne) MOS\\b", "$1 MOS" + number));
			}
		}
	}

	private final SynchronousQueue<String> published = new SynchronousQueue<>();
	private final LanguageServer server;
	private final String uri;
	private String awaited = "";
	private String text;
	private int version = 1;

	private Latence(Path folder, int copies) throws Exception {
		server = EmbeddedServer.start(new Client()).server();
		InitializeParams params = new InitializeParams();
		params.setRootUri(folder.toUri().toString());
		params.setCapabilities(new ClientCapabilities());
		long start = System.nanoTime();
		server.initialize(params).get();
		server.initialized(new InitializedParams());
		for (int i = copies - 1; i > 0; i--) {
			open(folder.resolve("r" + i + "/pole-1.referentiel"));
		}
		Path edited = folder.resolve("r0/pole-1.referentiel");
		uri = edited.toUri().toString();
		text = Files.readString(edited);
		open(edited);
		complete(new Position(0, 0));
		System.gc();
		Runtime memory = Runtime.getRuntime();
		System.out.printf("%d référentiel(s) ouvert(s) en %.1f s, %d Mo%n", copies, (System.nanoTime() - start) / 1e9,
				(memory.totalMemory() - memory.freeMemory()) / 1_000_000);
	}

	private void open(Path file) throws IOException {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.toUri().toString(), "referentiel", 1, Files.readString(file))));
	}

	private void run(int keystrokes) throws Exception {
		int at = text.indexOf("\n", text.indexOf("tâche A1.2T5"));
		long[] findings = new long[keystrokes];
		long[] completions = new long[keystrokes];
		awaited = uri;
		for (int i = 0; i < keystrokes; i++) {
			int step = i % (2 * TYPED.length());
			boolean typing = step < TYPED.length();
			int place = at + (typing ? step : 2 * TYPED.length() - step - 1);
			Position position = position(place);
			String typed = typing ? TYPED.substring(step, step + 1) : "";
			Range range = new Range(position, typing ? position : position(place + 1));
			text = text.substring(0, place) + typed + text.substring(typing ? place : place + 1);
			long start = System.nanoTime();
			server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
					List.of(new TextDocumentContentChangeEvent(range, typed))));
			CompletableFuture<?> completion = complete(position(typing ? place + 1 : place));
			published.take();
			findings[i] = System.nanoTime() - start;
			completion.get();
			completions[i] = System.nanoTime() - start;
		}
		awaited = "";
		print("constats", findings);
		print("complétion", completions);
	}

	private CompletableFuture<?> complete(Position at) throws Exception {
		CompletableFuture<?> answer = server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), at));
		if (awaited.isEmpty()) {
			answer.get();
		}
		return answer;
	}

	private Position position(int offset) {
		int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
		return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
	}

	private static void print(String what, long[] times) {
		long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
		Arrays.sort(warm);
		System.out.printf("%-10s : médiane %.1f ms, 95e centile %.1f ms, maximum %.1f ms%n", what, warm[warm.length / 2] / 1e6, warm[warm.length * 95 / 100] / 1e6,
				warm[warm.length - 1] / 1e6);
	}

	private final class Client extends SilentClient {
		@Override
		public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
			if (diagnostics.getUri().equals(awaited)) {
				try {
					published.put(diagnostics.getUri());
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
		}
	}
}
