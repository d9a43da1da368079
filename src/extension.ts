import type * as vscode from 'vscode';
import { registerActivation } from './features/activation/register';
import { registerHighlights } from './features/highlights/register';
import { registerHovers } from './features/hovers/register';
import { registerNavigation } from './features/navigation/register';
import { registerOutline } from './features/outline/register';
import { registerStatus } from './features/status/register';
import { createServices } from './platform/create-services';
import type { Services } from './platform/services';

/** Every surface: each registers itself and gives back what must be disposed of. */
const features: readonly ((services: Services) => vscode.Disposable)[] = [
  registerActivation,
  registerHighlights,
  registerHovers,
  registerNavigation,
  registerOutline,
  registerStatus,
];

export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(...features.map((register) => register(services)));
}
