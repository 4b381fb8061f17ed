// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.text.Typeface;
import fr.referentiel.trace.TraceNode;

/**
 * Sets a view out as a scene.
 *
 * <p>Columns stand from left to right; within a column, in each frame and in each group of linked elements, the order is the document's. The same view
 * gives the same scene, to the last digit. One layout may serve many views and threads; making one reads the typeface.
 */
public final class DiagramLayout {
	private final Typeface typeface = new Typeface();

	public DiagramLayout() {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	public Scene layout(DiagramView view) {
		Hierarchy hierarchy = new Hierarchy(view);
		Captions captions = new Captions(hierarchy, typeface);
		List<Placement> placements = place(hierarchy, captions);
		SceneBuilder builder = new SceneBuilder(hierarchy, captions, typeface);
		return builder.build(new Bands(new Tracks(hierarchy), builder.surroundings()).of(placements));
	}

	private List<Placement> place(Hierarchy hierarchy, Captions captions) {
		List<LinkBundle> bundles = LinkBundle.of(hierarchy);
		List<List<TraceNode>> groups = Groups.of(hierarchy, bundles);
		Map<String, Integer> groupOf = new HashMap<>();
		for (int i = 0; i < groups.size(); i++)
			for (TraceNode top : groups.get(i))
				groupOf.put(top.id(), i);
		List<List<LinkBundle>> within = new ArrayList<>();
		groups.forEach(group -> within.add(new ArrayList<>()));
		bundles.forEach(bundle -> within.get(groupOf.get(hierarchy.top(bundle.from()))).add(bundle));
		Stacks stacks = new Stacks(hierarchy, captions, bundles);
		Layers layers = new Layers(hierarchy, bundles);
		List<Placement> placements = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++)
			placements.add(new ElkGroup(hierarchy, captions, stacks, layers).place(groups.get(i), within.get(i)));
		return placements;
	}
}
