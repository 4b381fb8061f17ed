// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.value;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A converter whose complaint says, in French, what was expected. */
final class FrenchValue<T> implements IValueConverter<T> {
	private final String expected;
	private final Function<String, T> reader;
	private final Function<T, String> writer;

	/** @param expected what belongs here, with its article and an example */
	FrenchValue(String expected, Function<String, T> reader, Function<T, String> writer) {
		this.expected = expected;
		this.reader = reader;
		this.writer = writer;
	}

	@Override
	public T toValue(String text, INode node) {
		if (text == null) {
			return null; // nothing was there to read: the parser has said so
		}
		try {
			return reader.apply(text);
		} catch (RuntimeException e) {
			throw new ValueConverterException("« " + text + " » se trouve là où l’on attend " + expected + ".", node, e);
		}
	}

	@Override
	public String toString(T value) {
		try {
			return writer.apply(value);
		} catch (RuntimeException e) {
			throw new ValueConverterException("« " + value + " » ne peut pas s’écrire : on attend " + expected + ".", null, e);
		}
	}
}
