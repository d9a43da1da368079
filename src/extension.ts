import type * as vscode from 'vscode';
import { registerActivation } from './features/activation/register';
import { registerAgreement } from './features/agreement/register';
import { registerClaimsView } from './features/claims-view/register';
import { registerCorrections } from './features/corrections/register';
import { registerEntitiesView } from './features/entities-view/register';
import { registerHighlights } from './features/highlights/register';
import { registerHovers } from './features/hovers/register';
import { registerNavigation } from './features/navigation/register';
import { registerNotesView } from './features/notes-view/register';
import { registerNotes } from './features/notes/register';
import { registerOutline } from './features/outline/register';
import { registerReviewDraft } from './features/review-draft/register';
import { registerSamples } from './features/samples/register';
import { registerStatus } from './features/status/register';
import { registerSummaries } from './features/summaries/register';
import { registerSuspiciousTerms } from './features/suspicious-terms/register';
import { registerTerminology } from './features/terminology/register';
import { registerTermVerdicts } from './features/term-verdicts/register';
import { registerWarnings } from './features/warnings/register';
import { createServices } from './platform/create-services';
import type { Services } from './platform/services';

/** Every surface: each registers itself and gives back what must be disposed of. */
const features: readonly ((services: Services) => vscode.Disposable)[] = [
  registerActivation,
  registerAgreement,
  registerClaimsView,
  registerCorrections,
  registerEntitiesView,
  registerHighlights,
  registerHovers,
  registerNavigation,
  registerNotesView,
  registerNotes,
  registerOutline,
  registerReviewDraft,
  registerSamples,
  registerStatus,
  registerSummaries,
  registerSuspiciousTerms,
  registerTerminology,
  registerTermVerdicts,
  registerWarnings,
];

export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(...features.map((register) => register(services)));
}
