// SPDX-License-Identifier: EPL-2.0
/** What has a budget, measured by JMH; {@code releng/bench/jmh} runs it. */
package fr.referentiel.bench;
