// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

import com.google.inject.Singleton;

/** A code is one name, dots and all: {@code A1.2T3} has no segments. */
@Singleton
public class CodeNames implements IQualifiedNameConverter {
	@Override
	public String toString(QualifiedName name) {
		return name.getLastSegment();
	}

	@Override
	public QualifiedName toQualifiedName(String code) {
		return QualifiedName.create(code);
	}
}
