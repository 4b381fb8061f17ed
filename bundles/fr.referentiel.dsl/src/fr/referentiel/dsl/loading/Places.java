// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.model.Lieu;

/** Where elements stand in their texts; offsets become lines and columns by one table a file. */
public final class Places {
	private final Map<Resource, Lines> files = new HashMap<>();

	/** Makes a file's places known, or known anew. */
	public void add(Resource resource, String name, String text) {
		files.put(resource, new Lines(name, text));
	}

	/** Forgets a file. */
	public void remove(Resource resource) {
		files.remove(resource);
	}

	/** The place of an element's head (up to the end of its first line), or null for an object without text. */
	public Lieu of(EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		Lines lines = files.get(object.eResource());
		return node == null || lines == null ? null : lines.head(node.getOffset(), node.getEndOffset());
	}

	/** The place of a stretch of a file. */
	public Lieu at(Resource resource, int offset, int length) {
		return files.get(resource).at(offset, length);
	}

	/** The lines of one text. */
	private static final class Lines {
		private final String name;
		private final String text;
		private final int[] starts;

		Lines(String name, String text) {
			this.name = name;
			this.text = text;
			int[] found = new int[16];
			int count = 1;
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
					found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
					found[count++] = i + 1;
				}
			}
			starts = Arrays.copyOf(found, count);
		}

		Lieu head(int offset, int end) {
			int length = 0;
			while (offset + length < end && text.charAt(offset + length) != '\n' && text.charAt(offset + length) != '\r') {
				length++;
			}
			while (length > 0 && (text.charAt(offset + length - 1) == '{' || Character.isWhitespace(text.charAt(offset + length - 1)))) {
				length--;
			}
			return at(offset, length);
		}

		Lieu at(int offset, int length) {
			int safe = Math.max(0, Math.min(offset, text.length()));
			int found = Arrays.binarySearch(starts, safe);
			int line = found >= 0 ? found : -found - 2;
			return new Lieu(name, line + 1, safe - starts[line] + 1, safe, length);
		}
	}
}
