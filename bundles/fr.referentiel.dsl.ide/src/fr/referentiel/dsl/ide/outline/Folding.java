// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** What folds: blocks in braces, long comments, and comments of several lines in a row. Read from the tokens, so that it works on broken texts. */
public class Folding extends FoldingRangeService {
	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource resource, CancelIndicator cancel) {
		List<FoldingRange> ranges = new ArrayList<>();
		Deque<ILeafNode> open = new ArrayDeque<>();
		FoldingRange comment = null;
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			String text = leaf.getText();
			if (!leaf.isHidden() && text.equals("{")) {
				open.push(leaf);
			} else if (!leaf.isHidden() && text.equals("}") && !open.isEmpty()) {
				add(ranges, open.pop().getStartLine() - 1, leaf.getStartLine() - 2, null);
			} else if (leaf.isHidden() && text.startsWith("/*")) {
				add(ranges, leaf.getStartLine() - 1, leaf.getEndLine() - 1, FoldingRangeKind.Comment);
			} else if (leaf.isHidden() && text.startsWith("//")) {
				comment = lineComment(ranges, comment, leaf.getStartLine() - 1);
			}
		}
		return ranges;
	}

	/** A line comment just under another one goes on with its fold. */
	private static FoldingRange lineComment(List<FoldingRange> ranges, FoldingRange above, int line) {
		if (above == null || above.getEndLine() != line - 1) {
			FoldingRange alone = new FoldingRange(line, line);
			alone.setKind(FoldingRangeKind.Comment);
			return alone;
		}
		above.setEndLine(line);
		if (!ranges.contains(above)) {
			ranges.add(above);
		}
		return above;
	}

	private static void add(List<FoldingRange> ranges, int from, int to, String kind) {
		if (to > from) {
			FoldingRange range = new FoldingRange(from, to);
			range.setKind(kind == null ? FoldingRangeKind.Region : kind);
			ranges.add(range);
		}
	}
}
