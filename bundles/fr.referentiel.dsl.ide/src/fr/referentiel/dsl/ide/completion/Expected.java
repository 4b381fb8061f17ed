// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;

import com.google.inject.Inject;

/** What the grammar allows after a text, as its own elements: keywords and assignments. */
final class Expected {
	@Inject
	private IContentAssistParser parser;
	@Inject
	private FollowElementComputer computer;

	/** The elements that may come next, in the order of the grammar's alternatives. */
	Set<AbstractElement> after(String text) {
		Set<AbstractElement> found = new LinkedHashSet<>();
		computer.computeFollowElements(parser.getFollowElements(text, false), found);
		return found;
	}
}
