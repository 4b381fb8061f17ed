// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.referentiel.dsl.ide.server.StreamServer;

/** The server over streams, spoken to in the protocol's own bytes. */
@Timeout(120)
class StreamServerTest {
	private static final String TEXT = "référentiel EX « Un diplôme »\npôle P1 « Un » {\n  activité A1 « Deux »\n}\nunité U1 « Une »\népreuve E1 « Une » coefficient 1 {\n  valide unité U1\n  évalue \n}\n";

	@TempDir
	private Path folder;
	private final PipedOutputStream toServer = new PipedOutputStream();
	private final PipedInputStream fromServer = new PipedInputStream(1 << 20);
	private CompletableFuture<Integer> exit;
	private int id;

	private void start() throws IOException {
		InputStream in = new PipedInputStream(toServer, 1 << 20);
		OutputStream out = new PipedOutputStream(fromServer);
		exit = CompletableFuture.supplyAsync(() -> StreamServer.run(in, out));
	}

	private void send(String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		toServer.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		toServer.write(bytes);
		toServer.flush();
	}

	private void tell(String method, String params) throws IOException {
		send("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}");
	}

	/** Asks, and reads up to the answer; what comes in between is passed over. */
	private JsonObject ask(String method, String params) throws IOException {
		int asked = ++id;
		send("{\"jsonrpc\":\"2.0\",\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
		while (true) {
			JsonObject message = read();
			if (message.has("id") && !message.has("method") && !message.get("id").isJsonNull() && message.get("id").getAsInt() == asked) {
				return message;
			}
		}
	}

	/** One message; anything that is not framed as the protocol wants fails here. */
	private JsonObject read() throws IOException {
		StringBuilder header = new StringBuilder();
		while (!header.toString().endsWith("\r\n\r\n")) {
			int c = fromServer.read();
			assertTrue(c >= 0, "the stream ended");
			header.append((char) c);
		}
		assertTrue(header.toString().startsWith("Content-Length: "), header::toString);
		int length = Integer.parseInt(header.substring("Content-Length: ".length(), header.indexOf("\r\n")));
		return JsonParser.parseString(new String(fromServer.readNBytes(length), StandardCharsets.UTF_8)).getAsJsonObject();
	}

	private String uri() {
		return folder.resolve("a.referentiel").toUri().toString();
	}

	private String at(int line, int character) {
		return "\"textDocument\":{\"uri\":\"" + uri() + "\"},\"position\":{\"line\":" + line + ",\"character\":" + character + "}";
	}

	private void open() throws Exception {
		Files.writeString(folder.resolve("a.referentiel"), TEXT);
		start();
		ask("initialize", "{\"processId\":null,\"rootUri\":\"" + folder.toUri() + "\",\"capabilities\":{}}");
		tell("initialized", "{}");
		JsonObject text = new JsonObject();
		text.addProperty("uri", uri());
		text.addProperty("languageId", "referentiel");
		text.addProperty("version", 1);
		text.addProperty("text", TEXT);
		tell("textDocument/didOpen", "{\"textDocument\":" + text + "}");
	}

	@Test
	void aSessionFromBeginningToEnd() throws Exception {
		open();
		JsonArray items = ask("textDocument/completion", "{" + at(7, 9) + "}").getAsJsonObject("result").getAsJsonArray("items");
		assertTrue(items.toString().contains("\"label\":\"P1\""), items::toString);
		JsonObject changes = ask("textDocument/rename", "{" + at(1, 6) + ",\"newName\":\"P2\"}").getAsJsonObject("result").getAsJsonObject("changes");
		assertEquals("P2", changes.getAsJsonArray(uri()).get(0).getAsJsonObject().get("newText").getAsString());
		assertTrue(ask("shutdown", "null").has("result"));
		tell("exit", "null");
		assertEquals(0, exit.get(30, TimeUnit.SECONDS));
	}

	@Test
	void rubbishIsAnsweredAndSurvived() throws Exception {
		open();
		send("{ ceci n’est pas du JSON");
		assertTrue(ask("referentiel/inconnu", "{}").has("error"));
		assertTrue(ask("textDocument/hover", "{\"textDocument\":{\"uri\":\"file:///nulle/part.referentiel\"},\"position\":{\"line\":9,\"character\":9}}").has("result"));
		assertTrue(ask("textDocument/documentSymbol", "{\"textDocument\":{\"uri\":\"pas une adresse\"}}").size() > 0);
		tell("textDocument/didChange", "{\"textDocument\":{\"uri\":\"file:///nulle/part.referentiel\",\"version\":2},\"contentChanges\":[{\"text\":\"x\"}]}");
		assertTrue(ask("textDocument/hover", "{" + at(999, 999) + "}").has("result"));
		assertTrue(ask("textDocument/hover", "{" + at(1, 6) + "}").getAsJsonObject("result").toString().contains("P1"));
	}

	@Test
	void anEndOfTheStreamEndsTheServer() throws Exception {
		open();
		ask("textDocument/hover", "{" + at(1, 6) + "}");
		toServer.close();
		assertEquals(1, exit.get(30, TimeUnit.SECONDS));
	}

	@Test
	void nothingIsAnsweredBeforeTheBeginningAndAfterTheEnd() throws Exception {
		start();
		assertEquals(-32002, error("textDocument/hover", "{" + at(0, 0) + "}"));
		String begin = "{\"processId\":null,\"rootUri\":\"" + folder.toUri() + "\",\"capabilities\":{}}";
		assertTrue(ask("initialize", begin).has("result"));
		assertEquals(-32600, error("initialize", begin));
		assertTrue(ask("shutdown", "null").has("result"));
		assertEquals(-32600, error("textDocument/hover", "{" + at(0, 0) + "}"));
		tell("exit", "null");
		assertEquals(0, exit.get(30, TimeUnit.SECONDS));
	}

	@Test
	void whatIsNotKnownIsTold() throws Exception {
		open();
		for (String method : List.of("referentiel/inconnu", "$/inconnu", "textDocument/typeDefinition", "textDocument/semanticTokens/range", "workspace/executeCommand")) {
			assertEquals(-32601, error(method, "{" + at(0, 0) + ",\"command\":\"x\",\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":0}}}"), method);
		}
		assertTrue(ask("textDocument/definition", "{\"textDocument\":{\"uri\":\"file:///nulle/part.referentiel\"},\"position\":{\"line\":9,\"character\":9}}").has("result"));
	}

	private int error(String method, String params) throws IOException {
		return ask(method, params).getAsJsonObject("error").get("code").getAsInt();
	}
}
