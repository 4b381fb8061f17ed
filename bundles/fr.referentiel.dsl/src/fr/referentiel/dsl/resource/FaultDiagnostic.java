// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import fr.referentiel.dsl.syntax.Fault;

/** A fault as a resource's error. */
final class FaultDiagnostic extends XtextSyntaxDiagnostic {
	private static final String[] NONE = {};

	private final Fault fault;
	private final INode root;

	/** @param error any error of the same text */
	FaultDiagnostic(Fault fault, INode error) {
		super(error);
		this.fault = fault;
		root = error.getRootNode();
	}

	@Override
	public String getMessage() {
		return fault.message();
	}

	@Override
	public int getOffset() {
		return fault.offset();
	}

	@Override
	public int getLength() {
		return fault.length();
	}

	@Override
	public int getLine() {
		return NodeModelUtils.getLineAndColumn(root, fault.offset()).getLine();
	}

	@Override
	public int getColumn() {
		return NodeModelUtils.getLineAndColumn(root, fault.offset()).getColumn();
	}

	@Override
	public String[] getData() {
		return fault.mend() == null ? NONE : fault.mend().data().toArray(NONE);
	}
}
