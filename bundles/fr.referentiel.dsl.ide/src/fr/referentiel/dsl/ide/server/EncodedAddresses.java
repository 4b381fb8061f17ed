// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Singleton;

import fr.referentiel.dsl.ide.workspace.Addresses;

/**
 * Addresses in ASCII alone, as editors write those of their own texts and as all our answers have them: EMF leaves accents as they are, and an editor
 * that compares addresses would not know its text again.
 */
@Singleton
final class EncodedAddresses extends UriExtensions {
	@Override
	public URI toUri(String address) {
		return super.toUri(Addresses.ascii(address));
	}

	@Override
	public String toUriString(URI uri) {
		return Addresses.ascii(super.toUriString(uri));
	}
}
