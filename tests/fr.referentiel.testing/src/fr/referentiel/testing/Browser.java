// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A headless Chromium on one page, driven through the DevTools protocol. */
public final class Browser implements AutoCloseable {
	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
	private static final int PATIENCE = 60;

	private final Process process;
	private final WebSocket socket;
	private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
	/** Errors and loads that the page was refused. */
	private final List<String> complaints = new ArrayList<>();
	private int last;

	/** The path of a Chromium on this machine, or null. */
	public static Path installed() {
		for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
			for (String name : NAMES) {
				if (Files.isExecutable(Path.of(folder, name))) {
					return Path.of(folder, name);
				}
			}
		}
		return null;
	}

	public Browser(Path executable, Path profile) throws Exception {
		process = new ProcessBuilder(executable.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
				"--disable-component-update", "--disable-sync", "--hide-scrollbars", "--window-size=1500,950", "--remote-debugging-port=0",
				"--user-data-dir=" + profile, "about:blank").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		String port = Files.readAllLines(waitFor(profile.resolve("DevToolsActivePort"))).getFirst();
		HttpClient client = HttpClient.newHttpClient();
		String pages = client.send(java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build(),
				java.net.http.HttpResponse.BodyHandlers.ofString()).body();
		String address = null;
		for (JsonElement target : JsonParser.parseString(pages).getAsJsonArray()) {
			if (target.getAsJsonObject().get("type").getAsString().equals("page")) {
				address = target.getAsJsonObject().get("webSocketDebuggerUrl").getAsString();
			}
		}
		socket = client.newWebSocketBuilder().buildAsync(URI.create(address), new Listening()).get(PATIENCE, TimeUnit.SECONDS);
		for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
			call(domain + ".enable", new JsonObject());
		}
	}

	private Path waitFor(Path file) throws InterruptedException, IOException {
		for (int i = 0; i < PATIENCE * 10; i++) {
			if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
				return file;
			}
			Thread.sleep(100);
		}
		throw new IOException("the browser does not answer");
	}

	/** Opens a file and waits until the page's scripts say that they have started. */
	public void open(Path page) throws Exception {
		open(page, "document.documentElement?.dataset.pret == 'oui'");
	}

	/** Opens a file that has no script of its own, and waits until it is shown. */
	public void show(Path page) throws Exception {
		open(page, "document.readyState == 'complete' && location.href.startsWith('file:')");
	}

	private void open(Path page, String ready) throws Exception {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("url", page.toUri().toString());
		call("Page.navigate", parameters);
		for (int i = 0; i < PATIENCE * 10 && !"true".equals(String.valueOf(evaluate(ready))); i++) {
			Thread.sleep(100);
		}
	}

	/** The value of an expression in the page, awaited when it is a promise. */
	public JsonElement evaluate(String expression) throws Exception {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("expression", expression);
		parameters.addProperty("returnByValue", true);
		parameters.addProperty("awaitPromise", true);
		JsonObject result = call("Runtime.evaluate", parameters);
		if (result.has("exceptionDetails")) {
			throw new IllegalStateException(result.get("exceptionDetails").toString());
		}
		return result.getAsJsonObject("result").get("value");
	}

	/** Presses and releases a key, as a person would. */
	public void press(String key, String text) throws Exception {
		for (String type : List.of("keyDown", "keyUp")) {
			JsonObject parameters = new JsonObject();
			parameters.addProperty("type", type);
			parameters.addProperty("key", key);
			if (key.equals("Enter") || key.equals("Tab")) {
				parameters.addProperty("windowsVirtualKeyCode", key.equals("Enter") ? 13 : 9);
			}
			if (!text.isEmpty() && type.equals("keyDown")) {
				parameters.addProperty("text", text);
			}
			call("Input.dispatchKeyEvent", parameters);
		}
	}

	/** Errors of scripts, refusals of the page's policy, and requests that left the page. */
	public List<String> complaints() {
		return List.copyOf(complaints);
	}

	private JsonObject call(String method, JsonObject parameters) throws Exception {
		JsonObject call = new JsonObject();
		call.addProperty("id", ++last);
		call.addProperty("method", method);
		call.add("params", parameters);
		socket.sendText(call.toString(), true).get(PATIENCE, TimeUnit.SECONDS);
		while (true) {
			String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
			if (message == null) {
				throw new IOException("no answer to " + method);
			}
			JsonObject answer = JsonParser.parseString(message).getAsJsonObject();
			if (answer.has("id") && answer.get("id").getAsInt() == last) {
				if (answer.has("error")) {
					throw new IllegalStateException(answer.get("error").toString());
				}
				return answer.getAsJsonObject("result");
			}
			listen(answer);
		}
	}

	private void listen(JsonObject event) {
		String method = event.has("method") ? event.get("method").getAsString() : "";
		boolean refused = method.equals("Log.entryAdded") && event.toString().contains("\"level\":\"error\"") && !event.toString().contains("beforeunload");
		boolean wrong = method.equals("Runtime.exceptionThrown") || refused;
		boolean load = method.equals("Network.requestWillBeSent") && event.toString().contains("\"url\":\"http");
		if (wrong || load) {
			complaints.add(event.toString());
		}
	}

	@Override
	public void close() throws Exception {
		List<ProcessHandle> all = java.util.stream.Stream.concat(process.descendants(), java.util.stream.Stream.of(process.toHandle())).toList();
		all.forEach(ProcessHandle::destroyForcibly);
		for (ProcessHandle one : all) {
			one.onExit().get(PATIENCE, TimeUnit.SECONDS);
		}
	}

	/** Collects whole messages. */
	private final class Listening implements WebSocket.Listener {
		private final StringBuilder part = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
			part.append(data);
			if (whole) {
				messages.add(part.toString());
				part.setLength(0);
			}
			from.request(1);
			return null;
		}
	}
}
