// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import fr.referentiel.bench.Multiplied;
import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.trace.Views;

/**
 * Times the paint of the view « Traçabilité » over a référentiel many times as large, at zooms from « all of it » to « every word is read », everything
 * and one element traced. Prints the median, the 95th percentile and the worst of each in milliseconds. In this package to reach the canvas of the view.
 *
 * <p>Arguments: the folder of a référentiel, how many times (10 by default), the folder of a picture to look at for each zoom (none by default).
 */
public class Peinture {
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;
	private static final int PAINTS = 40;

	private final SceneCanvas canvas;
	private final Image screen;
	private final Path pictures;

	public static void main(String[] arguments) throws Exception {
		int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
		ReferentielLoader loader = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ReferentielLoader.class);
		LoadedReferentiel loaded = loader.load(List.of(Path.of(arguments[0])), ReferentielLoader.Progress.NONE).getFirst();
		Display display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		Peinture bench = new Peinture(new SceneCanvas(shell, Files.createTempDirectory("peinture")), new Image(display, WIDTH, HEIGHT),
				arguments.length > 2 ? Path.of(arguments[2]) : null);
		shell.open();
		Multiplied large = Multiplied.of(loaded.subject(), times);
		for (String view : List.of(Views.ACTIVITES_COMPETENCES_UNITES, Views.COMPETENCES_SAVOIRS)) {
			bench.time(new DiagramLayout().layout(new DiagramView(large.view(view), Heading.of(loaded.referentiel()))));
		}
		display.dispose();
	}

	private Peinture(SceneCanvas canvas, Image screen, Path pictures) {
		this.canvas = canvas;
		this.screen = screen;
		this.pictures = pictures;
	}

	private void time(Scene scene) throws Exception {
		System.out.printf("%s : %d cadres, %d boîtes, %d traits, %.0f × %.0f%n", scene.view().code(), scene.clusters().size(), scene.boxes().size(), scene.lines().size(),
				scene.width(), scene.height());
		canvas.show(scene, java.util.Set.of(), false);
		String middle = scene.boxes().get(scene.boxes().size() / 2).node().id();
		double whole = Camera.fit(scene.width(), scene.height(), WIDTH, HEIGHT).scale();
		for (double scale : new double[] { whole, 0.2, 0.3, 0.4, 0.5, 0.7, 1, 2 }) {
			canvas.reveal(null);
			canvas.look(new Camera(scale, (WIDTH - scene.width() * scale) / 2, (HEIGHT - scene.height() * scale) / 2));
			time("échelle %.2f".formatted(scale));
			picture("%s-%.2f".formatted(scene.view().code(), scale));
			canvas.reveal(middle);
			canvas.look(new Camera(scale, (WIDTH - scene.width() * scale) / 2, (HEIGHT - scene.height() * scale) / 2));
			time("échelle %.2f, un élément suivi".formatted(scale));
		}
	}

	private void time(String what) {
		double[] millis = new double[PAINTS];
		GC gc = new GC(screen);
		for (int i = 0; i < PAINTS; i++) {
			long start = System.nanoTime();
			canvas.paint(gc, new Rectangle(0, 0, WIDTH, HEIGHT));
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		gc.dispose();
		double first = millis[0];
		Arrays.sort(millis);
		System.out.printf("  %-36s médiane %5.1f  95e centile %5.1f  première %5.1f%n", what, millis[PAINTS / 2], millis[PAINTS * 95 / 100], first);
	}

	private void picture(String name) throws Exception {
		if (pictures != null) {
			org.eclipse.swt.graphics.ImageLoader loader = new org.eclipse.swt.graphics.ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { screen.getImageData() };
			loader.save(Files.createDirectories(pictures).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		}
	}
}
