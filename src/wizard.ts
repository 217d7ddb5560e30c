/** The wizard's own script: only the sidebar needs it, so cells do not load it. It stands in Wizard.html. */

export { insertTemplate, templateList } from './sheets/templates/index';
export {
  wizardBuild,
  wizardCancel,
  wizardExplain,
  wizardPreview,
  wizardScan,
  wizardStep,
} from './sheets/wizard/index';
