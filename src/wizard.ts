/** The wizard's own script: only the sidebar needs it, so cells do not load it. It stands in Wizard.html. */

export { wizardBuild, wizardExplain, wizardPreview, wizardScan } from './sheets/wizard';
