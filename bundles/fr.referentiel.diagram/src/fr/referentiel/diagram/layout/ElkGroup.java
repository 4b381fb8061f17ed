// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.InteractiveReferencePoint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.diagram.Scene.Point;
import fr.referentiel.diagram.layout.Captions.Caption;
import fr.referentiel.trace.TraceNode;

/**
 * Lays out one group of nodes with ELK's layered algorithm: a layer per column, a compound node per frame that lines enter, the order of the document kept.
 *
 * <p>ELK's interactive phases take layers and order from where {@link Layers} puts the nodes. Its model order does the same for small graphs, but
 * sorts a layer in cubic time (half a minute at 1,800 nodes) and fails where it meets hierarchy (eclipse-elk/elk#1173).
 *
 * <p>Links run from left to right in ELK whatever way they point, so that no column is turned round. Those of one nature that leave a node share a
 * port and thus a trunk; the other end of each has a port of its own, so that a trunk never joins two elements that the text does not join.
 */
final class ElkGroup {
	private static final double PORT_GAP = 6;
	/** Of all layers before the layout; more than any picture is high. */
	private static final double HEIGHT = 1e7;

	private record Star(String node, PortSide side, Object nature) {
	}

	private final Hierarchy hierarchy;
	private final Captions captions;
	private final Stacks stacks;
	private final Layers layers;
	/** Content of the frames that ELK sees as one box. */
	private final Map<String, Map<String, Frame>> stacked = new HashMap<>();
	private final ElkNode root = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<Star, ElkPort> trunks = new HashMap<>();
	private final Map<String, Integer> degrees = new HashMap<>();
	private final Map<LinkBundle, ElkEdge> edges = new LinkedHashMap<>();

	ElkGroup(Hierarchy hierarchy, Captions captions, Stacks stacks, Layers layers) {
		this.hierarchy = hierarchy;
		this.captions = captions;
		this.stacks = stacks;
		this.layers = layers;
	}

	/** @param tops the outermost nodes of the group; {@code bundles} are those between its nodes */
	Placement place(List<TraceNode> tops, List<LinkBundle> bundles) {
		setUp(root, new ElkPadding(0));
		root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		addAll(tops, root);
		for (LinkBundle bundle : bundles) {
			degrees.merge(bundle.from(), 1, Integer::sum);
			degrees.merge(bundle.to(), 1, Integer::sum);
		}
		bundles.forEach(this::addEdge);
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		return read();
	}

	private void setUp(ElkNode graph, ElkPadding padding) {
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.PADDING, padding);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.INTERACTIVE_REFERENCE_POINT, InteractiveReferencePoint.TOP_LEFT);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 5.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 6.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 5.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 13.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
		graph.setProperty(LayeredOptions.SPACING_PORT_PORT, PORT_GAP);
	}

	/**
	 * Adds siblings, each where ELK's interactive phases shall find it: its layer as x, and as y its share of the layer's height, so that lines
	 * which pass a layer pass it about where they come from and go to.
	 */
	private void addAll(List<TraceNode> siblings, ElkNode parent) {
		Map<Double, Integer> counts = new HashMap<>();
		siblings.forEach(node -> counts.merge(layers.x(node.id()), 1, Integer::sum));
		Map<Double, Integer> ranks = new HashMap<>();
		for (TraceNode node : siblings) {
			double x = layers.x(node.id());
			int rank = ranks.merge(x, 1, Integer::sum) - 1;
			addNode(node, parent, (rank + 0.5) / counts.get(x) * HEIGHT);
		}
	}

	private void addNode(TraceNode node, ElkNode parent, double y) {
		ElkNode elk = ElkGraphUtil.createNode(parent);
		elk.setIdentifier(node.id());
		nodes.put(node.id(), elk);
		elk.setLocation(layers.x(node.id()), y);
		elk.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
		if (isCompound(node.id())) {
			addCompound(node, elk);
		} else if (hierarchy.isFrame(node.id())) {
			Map<String, Frame> content = stacks.content(node.id());
			stacked.put(node.id(), content);
			size(elk, content.get(node.id()).width(), content.get(node.id()).height());
		} else {
			Caption caption = captions.of(node);
			size(elk, caption.width(), caption.height());
		}
	}

	private boolean isCompound(String id) {
		return hierarchy.isFrame(id) && !stacks.isStack(id);
	}

	private void addCompound(TraceNode node, ElkNode elk) {
		Caption caption = captions.of(node);
		double side = stacks.side(node.id());
		setUp(elk, new ElkPadding(caption.height(), side, side, stacks.left(node.id())));
		elk.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
		elk.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(caption.width(), caption.height() + side));
		addAll(hierarchy.children(node.id()), elk);
	}

	/** A box of at least this size, higher if its ports need it. */
	private static void size(ElkNode elk, double width, double height) {
		elk.setDimensions(width, height);
		elk.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
		elk.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
		elk.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(width, height));
	}

	private void addEdge(LinkBundle bundle) {
		boolean forward = layers.rightwards(bundle);
		String left = forward ? bundle.from() : bundle.to();
		String right = forward ? bundle.to() : bundle.from();
		boolean trunkLeft = degrees.get(left) >= degrees.get(right);
		ElkConnectableShape source = end(left, PortSide.EAST, trunkLeft, bundle);
		ElkConnectableShape target = end(right, PortSide.WEST, !trunkLeft, bundle);
		edges.put(bundle, ElkGraphUtil.createSimpleEdge(source, target));
	}

	private ElkConnectableShape end(String id, PortSide side, boolean shared, LinkBundle bundle) {
		ElkNode node = nodes.get(id);
		if (isCompound(id))
			return node;
		return shared ? trunks.computeIfAbsent(new Star(id, side, bundle.nature()), key -> port(node, side)) : port(node, side);
	}

	private static ElkPort port(ElkNode node, PortSide side) {
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setProperty(LayeredOptions.PORT_SIDE, side);
		return port;
	}

	private Placement read() {
		Map<String, Frame> frames = new LinkedHashMap<>();
		nodes.forEach((id, node) -> {
			Point corner = corner(node);
			stacked.getOrDefault(id, Map.of()).forEach((inner, at) -> frames.put(inner, new Frame(corner.x() + at.x(), corner.y() + at.y(), at.width(), at.height())));
			frames.put(id, new Frame(corner.x(), corner.y(), node.getWidth(), node.getHeight()));
		});
		List<Placement.Route> routes = new ArrayList<>();
		edges.forEach((bundle, edge) -> routes.add(route(bundle, edge)));
		return new Placement(root.getWidth(), root.getHeight(), frames, routes);
	}

	private Placement.Route route(LinkBundle bundle, ElkEdge edge) {
		Point origin = corner(edge.getContainingNode());
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(shifted(origin, section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach(bend -> points.add(shifted(origin, bend.getX(), bend.getY())));
			points.add(shifted(origin, section.getEndX(), section.getEndY()));
		}
		if (!layers.rightwards(bundle))
			Collections.reverse(points);
		List<Point> junctions = new ArrayList<>();
		if (edge.hasProperty(LayeredOptions.JUNCTION_POINTS))
			edge.getProperty(LayeredOptions.JUNCTION_POINTS).forEach(p -> junctions.add(shifted(origin, p.x, p.y)));
		return new Placement.Route(bundle, points, junctions);
	}

	private static Point shifted(Point origin, double x, double y) {
		return new Point(origin.x() + x, origin.y() + y);
	}

	private static Point corner(ElkNode node) {
		double x = 0;
		double y = 0;
		for (ElkNode at = node; at != null; at = at.getParent()) {
			x += at.getX();
			y += at.getY();
		}
		return new Point(x, y);
	}
}
