//! One window: what is done in it, and what is seen. Everything waits for what it needs, and says
//! what it waited for when it does not come.

use std::{env, fmt::Display, fs, time::Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WindowHandle;
use thirtyfour::prelude::{By, WebDriver, WebDriverError, WebDriverResult, WebElement};

use crate::stage::{PATIENCE, POLL};

/// A window of the application.
pub struct Page {
    driver: WebDriver,
    handle: WindowHandle,
    name: String,
}

/// Draws frames for a while.
const FLICKER: &str = "const point = document.createElement('i');
    const corner = { position: 'fixed', left: 0, bottom: 0, width: '1px', height: '1px' };
    Object.assign(point.style, corner);
    point.ariaHidden = 'true';
    document.body.append(point);
    let frames = 90;
    const flicker = () => {
        point.style.background = frames % 2 ? 'rgb(128 128 128)' : 'rgb(128 128 129)';
        frames -= 1;
        if (frames > 0) requestAnimationFrame(flicker);
        else point.remove();
    };
    flicker();
    return null";

/// The key Enter, as the protocol writes it.
const ENTER: &str = "\u{e007}";

/// The selector of what bears a test id.
pub fn id(testid: &str) -> String {
    format!("[data-testid='{testid}']")
}

impl Page {
    /// The window that shows a page; windows come in no certain order.
    pub async fn find(driver: &WebDriver, name: &str) -> Self {
        let since = Instant::now();
        loop {
            for handle in driver.windows().await.unwrap() {
                let page = Self { driver: driver.clone(), handle, name: name.to_owned() };
                let shown = async {
                    page.face().await?;
                    page.driver.current_url().await
                };
                // A window that is just opening or closing has no address.
                if shown.await.is_ok_and(|address| address.path().ends_with(name)) {
                    page.sees_nothing_missing().await;
                    return page;
                }
            }
            assert!(since.elapsed() < PATIENCE, "no window shows {name}");
            tokio::time::sleep(POLL).await;
        }
    }

    /// The one window that there is.
    pub async fn only(driver: &WebDriver, name: &str) -> Self {
        let handle = driver.window().await.unwrap();
        Self { driver: driver.clone(), handle, name: name.to_owned() }
    }

    /// Whether this is what the room sees.
    pub fn is_room(&self) -> bool {
        self.name == "projector.html"
    }

    /// Waits until the page has drawn something.
    async fn sees_nothing_missing(&self) {
        self.until("the page is drawn", async || {
            let drawn: bool = self
                .read("return document.readyState === 'complete' && document.body.innerText !== ''")
                .await?;
            Ok(drawn.then_some(()))
        })
        .await;
    }

    async fn face(&self) -> WebDriverResult<()> {
        self.driver.switch_to_window(self.handle.clone()).await
    }

    /// Asks until there is an answer.
    pub async fn until<T>(
        &self,
        what: impl Display,
        ask: impl AsyncFn() -> WebDriverResult<Option<T>>,
    ) -> T {
        let since = Instant::now();
        loop {
            let answer = match self.face().await {
                Ok(()) => ask().await,
                Err(error) => Err(error),
            };
            let problem = match answer {
                Ok(Some(answer)) => return answer,
                Ok(None) => None,
                Err(error) => Some(error),
            };
            if since.elapsed() > PATIENCE {
                self.fail(&what.to_string(), problem).await;
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// What a script answers that calls the last of its arguments when it is done.
    pub async fn ask<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> WebDriverResult<T> {
        self.face().await?;
        self.driver.execute_async(script, arguments).await?.convert()
    }

    /// What a script answers in this window.
    pub async fn read<T: DeserializeOwned>(&self, script: &str) -> WebDriverResult<T> {
        self.face().await?;
        self.driver.execute(script, Vec::new()).await?.convert()
    }

    /// What a script answers by and by, through the function that is its last argument.
    pub async fn wait<T: DeserializeOwned>(&self, script: &str) -> T {
        self.face().await.unwrap();
        self.driver.execute_async(script, Vec::new()).await.unwrap().convert().unwrap()
    }

    /// The visible words of what a selector finds first; none where it finds nothing.
    pub async fn words(&self, css: &str) -> WebDriverResult<Option<String>> {
        self.face().await?;
        let script = "return document.querySelector(arguments[0])?.innerText ?? null";
        self.driver.execute(script, vec![json!(css)]).await?.convert()
    }

    /// Waits until words are seen; returns all that is seen there.
    pub async fn sees(&self, css: &str, words: &str) -> String {
        self.until(format!("{css} shows “{words}”"), async || {
            Ok(self.words(css).await?.filter(|seen| seen.contains(words)))
        })
        .await
    }

    /// Waits until something is there.
    pub async fn has(&self, css: &str) {
        self.until(format!("there is {css}"), async || Ok(self.words(css).await?.map(drop))).await;
    }

    /// Waits until something is gone.
    pub async fn lacks(&self, css: &str) {
        self.until(format!("{css} is gone"), async || {
            Ok(self.words(css).await?.is_none().then_some(()))
        })
        .await;
    }

    /// Waits until there are so many.
    pub async fn counts(&self, css: &str, number: usize) {
        self.until(format!("there are {number} of {css}"), async || {
            let found = self.driver.find_all(By::Css(css)).await?;
            Ok((found.len() == number).then_some(()))
        })
        .await;
    }

    /// Clicks what can be clicked.
    pub async fn click(&self, css: &str) {
        self.until(format!("{css} can be clicked"), async || {
            let found = self.driver.find(By::Css(css)).await?;
            if !found.is_enabled().await? {
                return Ok(None);
            }
            found.scroll_into_view().await?;
            found.click().await.map(Some)
        })
        .await;
    }

    /// Types into a field, in the place of what stood there.
    pub async fn fill(&self, css: &str, text: &str) {
        self.until(format!("“{text}” can be typed into {css}"), async || {
            let field = self.field(css).await?;
            field.clear().await?;
            // The driver drops a bare line feed; people press Enter.
            field.send_keys(text.replace('\n', ENTER)).await?;
            let typed = field.prop("value").await?;
            Ok((typed.as_deref() == Some(text)).then_some(()))
        })
        .await;
    }

    /// Searches with a few letters, and takes the first who is found by Enter.
    pub async fn pick(&self, testid: &str, letters: &str, name: &str) {
        self.fill(&id(testid), letters).await;
        self.sees(&format!("{}[aria-selected=true]", id(&format!("{testid}-option"))), name).await;
        self.until(format!("{name} can be picked"), async || {
            self.field(&id(testid)).await?.send_keys(ENTER).await.map(Some)
        })
        .await;
    }

    async fn field(&self, css: &str) -> WebDriverResult<WebElement> {
        let field = self.driver.find(By::Css(css)).await?;
        field.scroll_into_view().await?;
        Ok(field)
    }

    /// Waits until nothing is typed in a field.
    pub async fn reads_empty(&self, css: &str) {
        self.until(format!("{css} is empty"), async || {
            let typed = self.driver.find(By::Css(css)).await?.prop("value").await?;
            Ok((typed.as_deref() == Some("")).then_some(()))
        })
        .await;
    }

    /// Presses a key of the desk: none that is typed into a field.
    pub async fn press(&self, key: char) {
        self.until("the focus can leave its field", async || {
            let _: Value = self.read("document.activeElement?.blur(); return null").await?;
            self.driver.action_chain().key_down(key).key_up(key).perform().await.map(Some)
        })
        .await;
    }

    /// Strikes keys where the focus is.
    pub async fn strike(&self, keys: &str) {
        self.until(format!("{keys:?} can be struck"), async || {
            self.driver.action_chain().send_keys(keys).perform().await.map(Some)
        })
        .await;
    }

    /// Strikes a key while another is held down.
    pub async fn chord(&self, held: char, key: char) {
        self.until(format!("{key:?} can be struck"), async || {
            let chain = self.driver.action_chain().key_down(held).key_down(key);
            chain.key_up(key).key_up(held).perform().await.map(Some)
        })
        .await;
    }

    /// Types where the focus is.
    pub async fn type_here(&self, text: &str) {
        self.until(format!("“{text}” can be typed"), async || {
            let here = self.driver.active_element().await?;
            here.send_keys(text.replace('\n', ENTER)).await.map(Some)
        })
        .await;
    }

    /// What has the focus, by its test id, and whether anybody could see that it has.
    pub async fn focus(&self) -> (Option<String>, bool) {
        let script = "const at = document.activeElement;
            if (!at || at === document.body) return [null, true];
            const drawn = (one) => one && getComputedStyle(one).outlineStyle !== 'none'
                && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
            const seen = Boolean(drawn(at) || drawn(at.closest('label')));
            return [at.dataset.testid ?? at.tagName.toLowerCase(), seen]";
        self.until("the focus is known", async || self.read(script).await.map(Some)).await
    }

    /// Draws a few strokes in a field with the mouse.
    pub async fn draw(&self, css: &str) {
        self.until(format!("{css} can be drawn in"), async || {
            let field = self.field(css).await?;
            let mut hand = self.driver.action_chain();
            for (x, y) in [(-90, -20), (-20, 25), (50, -25)] {
                hand = hand.move_to_element_with_offset(&field, x, y).click_and_hold();
                for (right, down) in [(12, 18), (14, -22), (10, 16), (8, -6)] {
                    hand = hand.move_by_offset(right, down);
                }
                hand = hand.release();
            }
            hand.perform().await.map(Some)
        })
        .await;
    }

    /// Calls a command as a script in this window would, and returns what it answers, or why it
    /// was refused.
    pub async fn invoke(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let script = "const [command, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, args)
                .then((value) => done({ answer: value ?? null }), (why) => done({ why }))";
        self.face().await.unwrap();
        let answer = self.driver.execute_async(script, vec![json!(command), arguments]).await;
        let answer = answer.unwrap().json().clone();
        match answer.get("why") {
            Some(why) => Err(why.clone()),
            None => Ok(answer["answer"].clone()),
        }
    }

    /// A picture of what is seen. The driver waits for the next frame that is drawn, and a page on
    /// which nothing moves draws none: a point in its corner flickers between two like colours.
    pub async fn picture(&self) -> WebDriverResult<Vec<u8>> {
        let _: Value = self.read(FLICKER).await?;
        self.driver.screenshot_as_png().await
    }

    /// Makes what the page is seen through so wide and high.
    pub async fn resize(&self, [width, height]: [u32; 2]) {
        self.until(format!("the page is {width} × {height}"), async || {
            let [inner, outer]: [[u32; 2]; 2] =
                self.read("return [[innerWidth, innerHeight], [outerWidth, outerHeight]]").await?;
            if inner == [width, height] {
                return Ok(Some(()));
            }
            let [wide, high] = [width + outer[0] - inner[0], height + outer[1] - inner[1]];
            self.driver.set_window_rect(0, 0, wide, high).await.map(|()| None)
        })
        .await;
    }

    /// Goes to another page.
    pub async fn go(&self, address: &str) -> WebDriverResult<()> {
        self.face().await?;
        self.driver.goto(address).await
    }

    /// Ends the journey, with all that helps to understand why.
    async fn fail(&self, what: &str, problem: Option<WebDriverError>) -> ! {
        let seen: WebDriverResult<String> = self.read("return document.body.innerText").await;
        let folder = env::temp_dir().join("yishi-journeys");
        let picture = folder.join(format!("{}-{}.png", self.name, std::process::id()));
        let kept = match (fs::create_dir_all(&folder), self.picture().await) {
            (Ok(()), Ok(png)) => fs::write(&picture, png).is_ok(),
            _ => false,
        };
        panic!(
            "{}: waited in vain until {what}\nlast problem: {problem:?}\npicture: {}\nseen:\n{}",
            self.name,
            if kept { picture.display().to_string() } else { "none".to_owned() },
            seen.unwrap_or_else(|error| format!("nothing: {error}")),
        )
    }
}
