/** Hidden things that are always in the real feed's document and must not be taken for a composer. */
export const hiddenDialogs = `
${'<div class="vjs-modal-dialog vjs-hidden vjs-text-track-settings" role="dialog" aria-hidden="true" aria-modal="true" tabindex="-1"><button type="button" class="vjs-done-button">Done</button></div>'.repeat(4)}
<dialog></dialog>
<dialog data-testid="dialog"></dialog>`;

/** The older app paints into an open shadow root from a hidden iframe that covers the page. */
export const interopFrame = `
<div id="interop-outlet" data-testid="interop-shadowdom"></div>
<iframe data-testid="interop-iframe" title="" tabindex="-1" aria-hidden="true" src="/preload/"></iframe>`;

/** What the hidden iframe holds: a preloaded share box that nobody sees. */
export const preloadedShareBox = `
<div id="artdeco-modal-outlet">
  <div class="share-box-v2__modal" role="dialog" aria-labelledby="share-to-linkedin-modal__header">
    <div class="editor-container"><div class="editor-content ql-container">
      <div class="ql-editor ql-blank" contenteditable="true" role="textbox" aria-multiline="true"
        aria-label="Text editor for creating content" data-test-ql-editor-contenteditable="true"><p><br></p></div>
      <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div>
    </div></div>
    <button class="share-actions__primary-action" disabled>Post</button>
  </div>
</div>`;

/** State that classic pages carry as JSON in hidden `<code>` elements. */
export const classicState = `
<code id="bpr-guid-100001" style="display:none">{"data":{"paging":{"count":10,"start":0}},"included":[]}</code>
<code id="datalet-bpr-guid-100001" style="display:none">{"request":"/voyager/api/me","status":200}</code>`;
