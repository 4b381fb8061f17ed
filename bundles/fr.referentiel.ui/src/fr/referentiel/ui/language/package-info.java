// SPDX-License-Identifier: EPL-2.0
/** The bridge between the workbench and the language server that runs in its process: documents, questions, findings. */
package fr.referentiel.ui.language;
