"""The front end's door: ``streamlit run streamlit_app.py``, or ``streamlit_app:app`` under ASGI.

Streamlit reads this file twice: imported, it yields the server with its security headers; run as
``__main__``, once for every visit and click, it draws the page.
"""

from streamlit.starlette import App

if __name__ == "__main__":
    from coach.ui.app import draw

    draw()
else:
    from coach.ui.server import headers, page_failed, warming

    app = App(__file__, lifespan=warming, middleware=headers(), on_script_error=page_failed)
